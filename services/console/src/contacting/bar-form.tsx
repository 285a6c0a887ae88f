import type { ProcedureContact } from '@amont/contracts/http/contact';
import { BAR_REASONS, type BarReason } from '@amont/domain/outreach/contact-words';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Choice, optionsOf } from '../element/choice.tsx';
import { formatShortDay } from '../format/date.ts';

/** Sends a change of the panel: its path, its body, and what is said once it is done. */
export type SendChange = (path: string, body: unknown, words: string) => Promise<boolean>;
type Props = { readonly bars: ProcedureContact['bars']; readonly busy: boolean; readonly onSend: SendChange };

const CODES = Object.keys(BAR_REASONS) as BarReason[];

/** Blocks every contact with a household, or lifts a block. */
export const BarForm = ({ bars, busy, onSend }: Props) => {
  const [reason, setReason] = useState<BarReason | ''>('');
  const left = CODES.filter((code) => !bars.some((bar) => bar.reason === code));
  return (
    <>
      <h3 className="fr-h6">Blocages</h3>
      {bars.length === 0 && <p>Aucun blocage.</p>}
      <ul className="fr-raw-list">
        {bars.map(({ reason: code, label, on }) => (
          <li key={code} className="fr-mb-1w">
            {label} (depuis le {formatShortDay(on)}){' '}
            <Button
              size="small"
              priority="tertiary"
              disabled={busy}
              onClick={() => void onSend('bars', { reason: code, lift: true }, 'Blocage levé.')}
              nativeButtonProps={{ 'aria-label': `Lever le blocage : ${label}` }}
            >
              Lever
            </Button>
          </li>
        ))}
      </ul>
      <Choice
        label="Bloquer les contacts"
        value={reason}
        none="Choisir un motif"
        options={optionsOf(left, (code) => BAR_REASONS[code])}
        onChange={setReason}
      />
      <Button
        size="small"
        priority="secondary"
        disabled={busy || reason === ''}
        onClick={() => void onSend('bars', { reason, lift: false }, 'Contacts bloqués.')}
      >
        Bloquer
      </Button>
    </>
  );
};
