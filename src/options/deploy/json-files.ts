/** The files that are JSON: the Google Admin console, Chrome on Linux, Firefox everywhere. */
import { chromiumSettings, type Deployment, firefoxSettings } from './deployment';
import { chromiumId, firefoxId } from './ids';

const json = (content: unknown): string => `${JSON.stringify(content, null, 2)}\n`;

/** Google Admin console, "Policy for extensions": each value under `Value`. */
export function googleAdmin({ values }: Deployment): string {
  return json(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { Value: value }])));
}

/** A file of the folder of managed policies: Chrome, Chromium and Edge on Linux. */
export function chromiumLinux(deployment: Deployment): string {
  return json({
    ExtensionSettings: { [chromiumId]: chromiumSettings(deployment) },
    '3rdparty': { extensions: { [chromiumId]: deployment.values } },
  });
}

/** `policies.json` of Firefox, on Windows, macOS and Linux. */
export function firefoxPolicies(deployment: Deployment): string {
  return json({
    policies: {
      ExtensionSettings: { [firefoxId]: firefoxSettings(deployment) },
      '3rdparty': { Extensions: { [firefoxId]: deployment.values } },
    },
  });
}
