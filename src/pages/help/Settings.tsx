/** Where to look at one's own settings, network by network. */
import type { Voice } from '../../words';
import { Outside } from '../Outside';
import { privacyPaths, privacySettings } from './privacy-settings';
import { help } from './words';

export function Settings({ voice }: { voice: Voice }) {
  return (
    <section id="settings">
      <h2>{help(voice, 'settings.title')}</h2>
      <p className="help">{help(voice, 'settings.intro')}</p>
      <ul className="networks">
        {privacySettings.map(([network, url]) => (
          <li key={network}>
            <Outside href={url}>{network}</Outside>
          </li>
        ))}
      </ul>
      <p className="help">{help(voice, 'settings.own')}</p>
      <dl className="paths">
        {privacyPaths.map(([software, path]) => (
          <div key={software}>
            <dt>{software}</dt>
            <dd>
              <code>{path}</code>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
