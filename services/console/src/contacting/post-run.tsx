import { postedAnswer } from '@amont/contracts/http/letters';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { dayInParis } from '../format/date.ts';
import { formatQuantity } from '../format/number.ts';

type Props = { readonly runId: string; readonly onPosted: () => void };

/** Says that the letters of a run were handed to the post, and on which day. */
export const PostRun = ({ runId, onPosted }: Props) => {
  const [on, setOn] = useState(dayInParis(new Date()));
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async () => {
    const body = { on };
    const { letters, heldBack } = await request(`/letters/runs/${runId}/posted`, postedAnswer, {
      method: 'POST',
      body,
    });
    const held =
      heldBack.length === 0
        ? ''
        : ` ${formatQuantity(heldBack.length, 'courrier retenu', 'courriers retenus')}, à retirer de la pile.`;
    setSaying({
      words: `${formatQuantity(letters, 'courrier noté comme posté', 'courriers notés comme postés')}.${held}`,
    });
    onPosted();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  return (
    <form onSubmit={submit} className="fr-mb-3w" aria-label="Envoi">
      <ProblemAlert problem={problem} />
      <Said saying={saying} />
      <Input
        label="Remis à la poste le"
        nativeInputProps={{ type: 'date', value: on, required: true, onChange: (event) => setOn(event.target.value) }}
      />
      <Button type="submit" priority="secondary" disabled={busy || on === ''}>
        Noter comme postés
      </Button>
    </form>
  );
};
