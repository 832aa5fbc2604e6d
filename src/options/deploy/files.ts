/** Every file that the settings page makes for an administrator. */
import type { Deployment } from './deployment';
import { chromiumLinux, firefoxPolicies, googleAdmin } from './json-files';
import { mobileconfig } from './mobileconfig';
import { powershell, registryFile } from './registry';

/** In the order they are offered; the words are `deploy.target.<name>`. */
export const targets = ['google', 'chrome', 'edge', 'intune', 'firefox', 'macos', 'linux'] as const;

export type Target = (typeof targets)[number];

export interface DeploymentFile {
  readonly name: string;
  readonly text: string;
  readonly type: string;
  /** How it is kept: `.reg` files are UTF-16 to Windows, Windows PowerShell wants a mark to read UTF-8. */
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'utf-16-bom';
}

/** @param uuids for the parts of a profile of macOS */
export function deploymentFile(target: Target, deployment: Deployment, uuids: readonly string[]): DeploymentFile {
  const json = { type: 'application/json', encoding: 'utf-8' } as const;
  const reg = { type: 'text/plain', encoding: 'utf-16-bom' } as const;
  switch (target) {
    case 'google':
      return { name: 'relis-google-admin.json', text: googleAdmin(deployment), ...json };
    case 'chrome':
      return { name: 'relis-chrome.reg', text: registryFile(deployment, 'chrome'), ...reg };
    case 'edge':
      return { name: 'relis-edge.reg', text: registryFile(deployment, 'edge'), ...reg };
    case 'intune':
      return { name: 'relis-windows.ps1', text: powershell(deployment), type: 'text/plain', encoding: 'utf-8-bom' };
    case 'firefox':
      return { name: 'policies.json', text: firefoxPolicies(deployment), ...json };
    case 'macos':
      return {
        name: 'relis.mobileconfig',
        text: mobileconfig(deployment, uuids),
        type: 'application/x-apple-aspen-config',
        encoding: 'utf-8',
      };
    case 'linux':
      return { name: 'relis.json', text: chromiumLinux(deployment), ...json };
  }
}

/** The file as it is kept. */
export function bytesOf({ text, encoding }: DeploymentFile): Uint8Array<ArrayBuffer> {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-8-bom') return new TextEncoder().encode(`\ufeff${text}`);
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(marked.length * 2));
  for (let index = 0; index < marked.length; index++) view.setUint16(index * 2, marked.charCodeAt(index), true);
  return new Uint8Array(view.buffer);
}
