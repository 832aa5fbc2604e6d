/** The attached pictures of a compose box drawn by React. */
import { useMemo, useState } from 'react';
import { isPicture } from './pictures';

export interface AttachedPicture {
  readonly file: File;
  readonly preview: string;
}

export interface UsePictures {
  readonly pictures: readonly AttachedPicture[];
  readonly files: readonly File[];
  /** Takes the pictures among them, and says whether there was one. */
  add(files: FileList | null | undefined): boolean;
  remove(file: File): void;
  clear(): void;
}

export function usePictures(): UsePictures {
  const [pictures, setPictures] = useState<readonly AttachedPicture[]>([]);
  return useMemo(
    () => ({
      pictures,
      files: pictures.map(({ file }) => file),
      add(files) {
        const added = [...(files ?? [])].filter(isPicture).map((file) => ({ file, preview: URL.createObjectURL(file) }));
        setPictures((before) => [...before, ...added]);
        return added.length > 0;
      },
      remove: (file) => setPictures((before) => before.filter((picture) => picture.file !== file)),
      clear: () => setPictures([]),
    }),
    [pictures],
  );
}
