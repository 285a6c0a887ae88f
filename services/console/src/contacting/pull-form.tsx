import type { pullRequest } from '@amont/contracts/http/contact';
import { PULL_REASONS, type PullReason } from '@amont/domain/outreach/contact-words';
import type { Channel } from '@amont/domain/procedure/procedure.events';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import type { z } from 'zod';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';

type Direction = z.output<typeof pullRequest>['direction'];
type Props = {
  readonly contact: { readonly procedureId: string; readonly actId: string; readonly household: string | null };
  readonly channel: Channel;
  readonly directions: readonly Direction[];
  readonly onChanged: () => void;
};

const DIRECTION: Readonly<Record<Direction, string>> = { up: 'Remonter', out: 'Retirer', back: 'Laisser à son rang' };
const REASONS = Object.entries(PULL_REASONS) as readonly [PullReason, string][];

/** Moves a contact on a list: the reason is one of a list, chosen with the move. */
export const PullForm = ({ contact, channel, directions, onChanged }: Props) => {
  const [choice, setChoice] = useState('');
  const { run, busy, problem } = useAction(async () => {
    const [direction, reason = null] = choice.split(' ');
    const body = { actId: contact.actId, channel, direction, reason };
    await request(`/procedures/${contact.procedureId}/contact/pulls`, null, { method: 'POST', body });
    onChanged();
  });
  const who = contact.household ?? contact.procedureId.slice(0, 8);
  return (
    <>
      <ProblemAlert problem={problem} />
      <select
        className="fr-select fr-mb-1v"
        aria-label={`Place de ${who}`}
        value={choice}
        onChange={(event) => setChoice(event.target.value)}
      >
        <option value="">Changer de place…</option>
        {directions
          .filter((direction) => direction !== 'back')
          .map((direction) => (
            <optgroup key={direction} label={DIRECTION[direction]}>
              {REASONS.map(([reason, label]) => (
                <option key={reason} value={`${direction} ${reason}`}>
                  {DIRECTION[direction]}&nbsp;: {label}
                </option>
              ))}
            </optgroup>
          ))}
        {directions.includes('back') && <option value="back">{DIRECTION.back}</option>}
      </select>
      <Button
        size="small"
        priority="tertiary"
        disabled={busy || choice === ''}
        onClick={() => void run()}
        nativeButtonProps={{ 'aria-label': `Appliquer à ${who}` }}
      >
        Appliquer
      </Button>
    </>
  );
};
