import { splitDone } from '@amont/contracts/http/split';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Props = {
  readonly actId: string;
  /** Pages of the file. */
  readonly pages: number;
  /** Page that the document shows: most often the one a person means. */
  readonly shownPage: number;
  /** Whether the reading itself saw a second act. */
  readonly seen: boolean;
  readonly onDone: () => void;
};

/** Takes a second act out of a file: a person says on which page it begins, and it goes its own way. */
export const SplitAct = ({ actId, pages, shownPage, seen, onDone }: Props) => {
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState(false);
  const [second, setSecond] = useState<string | null>(null);
  const { run, busy, problem } = useAction(async (fromPage: number) => {
    const body = { fromPage };
    setSecond((await request(`/acts/${actId}/split`, splitDone, { method: 'POST', body })).actId);
    onDone();
  });
  const value = typed ?? (shownPage > 1 ? String(shownPage) : '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const page = /^\d+$/.test(value) ? Number(value) : 0;
    const isThere = page >= 2 && page <= pages;
    setWrong(!isThere);
    if (isThere) void run(page);
  };
  return (
    <>
      {/* Beside what is folded: it folds once the second act is gone. */}
      <p role="status" className={second ? 'fr-valid-text fr-mb-2w' : 'fr-sr-only'}>
        {second && (
          <>
            Le second acte a été séparé. <Link to={`/actes/${second}`}>Voir le second acte</Link>
          </>
        )}
      </p>
      <details open={seen} className="fr-mb-3w">
        <summary>Ce fichier contient-il un second acte&nbsp;?</summary>
        <form onSubmit={submit} noValidate className="fr-mt-2w">
          <ProblemAlert problem={problem} />
          <Input
            label="Page où commence le second acte"
            hintText={`De 2 à ${pages}. Le second acte suit son propre chemin, dans un lot à part\u00a0; le premier garde les pages d’avant.`}
            state={wrong ? 'error' : 'default'}
            stateRelatedMessage={`Indiquez une page de 2 à ${pages}.`}
            nativeInputProps={{
              name: 'fromPage',
              inputMode: 'numeric',
              autoComplete: 'off',
              value,
              onChange: (event) => setTyped(event.target.value),
            }}
          />
          <Button type="submit" priority="secondary" size="small" disabled={busy}>
            Séparer les deux actes
          </Button>
        </form>
      </details>
    </>
  );
};
