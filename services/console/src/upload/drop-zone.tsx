import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ChangeEvent, type DragEvent, useEffect, useId, useRef, useState } from 'react';
import { droppedFiles } from './dropped-files.ts';
import { type PickedFile, pickedFrom } from './picked-file.ts';

type Props = {
  readonly title: string;
  /** What may be dropped, in place of the usual sentence. */
  readonly hint?: string;
  /** One PDF only: no folder, no ZIP. */
  readonly one?: boolean;
  readonly disabled?: boolean;
  readonly onFiles: (files: readonly PickedFile[]) => void;
};

const hold = (event: globalThis.DragEvent): void => event.preventDefault();

/** A file let go beside the zone would take the place of the console in the tab: it does nothing instead. */
const useNoStrayDrop = (): void => {
  useEffect(() => {
    for (const type of ['dragover', 'drop'] as const) window.addEventListener(type, hold);
    return () => {
      for (const type of ['dragover', 'drop'] as const) window.removeEventListener(type, hold);
    };
  }, []);
};

/** Where files, folders and ZIPs are dropped; the same is had from two buttons, with the keyboard. */
export const DropZone = ({ title, hint, one = false, disabled = false, onFiles }: Props) => {
  const id = useId();
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const [nothing, setNothing] = useState(false);
  useNoStrayDrop();

  const give = (picked: readonly PickedFile[]) => {
    setNothing(picked.length === 0);
    const inOrder = picked.toSorted((one, other) => one.path.localeCompare(other.path, 'fr', { numeric: true }));
    if (picked.length > 0) onFiles(inOrder);
  };
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    if (event.target.files) give(pickedFrom(event.target.files));
    event.target.value = '';
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) void droppedFiles(event.dataTransfer).then(give, () => setNothing(true));
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(event.type !== 'dragleave');
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a drop zone in every browser
    <div
      role="group"
      aria-labelledby={id}
      className={`amont-drop${over ? ' amont-drop--over' : ''}`}
      onDragEnter={drag}
      onDragOver={drag}
      onDragLeave={drag}
      onDrop={drop}
    >
      <p id={id} className="fr-text--lg fr-text--bold fr-mb-1w">
        {title}
      </p>
      <p className="fr-hint-text fr-mb-2w">
        {hint ?? 'Déposez ici des PDF, des dossiers ou des ZIP. Un fichier refusé n’arrête pas les autres.'}
      </p>
      <div className="amont-buttons">
        <Button iconId="fr-icon-file-pdf-line" disabled={disabled} onClick={() => files.current?.click()}>
          {one ? 'Choisir un fichier' : 'Choisir des fichiers'}
        </Button>
        {!one && (
          <Button
            iconId="fr-icon-folder-2-line"
            priority="secondary"
            disabled={disabled}
            onClick={() => folder.current?.click()}
          >
            Choisir un dossier
          </Button>
        )}
      </div>
      <input
        ref={files}
        type="file"
        multiple={!one}
        hidden
        data-testid="files"
        accept={one ? '.pdf,application/pdf' : '.pdf,.zip,application/pdf,application/zip'}
        onChange={choose}
      />
      <input
        ref={folder}
        type="file"
        multiple
        hidden
        data-testid="folder"
        {...{ webkitdirectory: '' }}
        onChange={choose}
      />
      <div role="alert">
        {nothing && <p className="fr-error-text">Aucun fichier trouvé dans ce qui a été déposé.</p>}
      </div>
    </div>
  );
};
