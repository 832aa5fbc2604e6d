/** Saves a file where the browser saves what is downloaded: for a page that has the first one already. */
export function saveCopy(file: File): void {
  const link = document.createElement('a');
  const address = URL.createObjectURL(file);
  link.href = address;
  link.download = file.name;
  link.click();
  // The browser has the bytes by then; the page could read the address for as long as it lasts.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
