/** A configuration profile for macOS: Chrome, Edge and Firefox at once. */
import { build, type PlistValue } from 'plist';
import { chromiumSettings, type Deployment, firefoxSettings } from './deployment';
import { chromiumId, firefoxId } from './ids';

/** @param uuids one for the profile and one for each of its five parts */
export function mobileconfig(deployment: Deployment, uuids: readonly string[]): string {
  const [own, ...others] = uuids;
  const { values } = deployment;
  const install = { ExtensionSettings: { [chromiumId]: chromiumSettings(deployment) } };
  const firefox = {
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: { [firefoxId]: firefoxSettings(deployment) },
    '3rdparty': { Extensions: { [firefoxId]: values } },
  };
  const parts = [
    ['com.google.Chrome', install],
    [`com.google.Chrome.extensions.${chromiumId}`, values],
    ['com.microsoft.Edge', install],
    [`com.microsoft.Edge.extensions.${chromiumId}`, values],
    ['org.mozilla.firefox', firefox],
  ] as const;
  const content = parts.map(([domain, settings], index) => ({
    ...settings,
    PayloadType: domain,
    PayloadIdentifier: `relis.${domain}`,
    PayloadUUID: others[index] ?? '',
    PayloadVersion: 1,
  }));
  return `${build({
    PayloadContent: content as unknown as PlistValue,
    PayloadDisplayName: 'Relis',
    PayloadIdentifier: 'relis',
    PayloadScope: 'System',
    PayloadType: 'Configuration',
    PayloadUUID: own ?? '',
    PayloadVersion: 1,
  })}\n`;
}
