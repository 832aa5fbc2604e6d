/** Hands a file to the person: the browser asks where to keep it, nothing leaves the machine. */
import { bytesOf, type DeploymentFile } from './files';

export function download(file: DeploymentFile): void {
  const address = URL.createObjectURL(new Blob([bytesOf(file)], { type: file.type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has taken it up by the time anything else runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
