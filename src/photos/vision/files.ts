/** Where networks, engines and languages lie in the extension, from its root; `scripts/vision-files.ts` puts them there. */
export const facesFolder = '/vision/faces/';
export const textFolder = '/vision/text/';
