/** A button that chooses a file, in the language of the page. */

interface FileButtonProps {
  readonly label: string;
  /** As in the `accept` of a file input. */
  readonly accept: string;
  readonly onChoose: (file: File) => void;
}

export function FileButton({ label, accept, onChoose }: FileButtonProps) {
  return (
    <label className="attach">
      <input
        type="file"
        accept={accept}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onChoose(file);
          // The same file may be chosen again, once it has been mended.
          target.value = '';
        }}
      />
      <span>{label}</span>
    </label>
  );
}
