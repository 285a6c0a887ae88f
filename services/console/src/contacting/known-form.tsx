import type { ProcedureContact } from '@amont/contracts/http/contact';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Choice, optionsOf } from '../element/choice.tsx';
import { formatShortDay } from '../format/date.ts';
import type { SendChange } from './bar-form.tsx';
import { ANSWER } from './contacting-words.ts';

type Props = {
  readonly known: ProcedureContact['knownToServices'];
  readonly busy: boolean;
  readonly onSend: SendChange;
};

/** Whether the social services know the household: yes, no or unsure, and nothing more. */
export const KnownForm = ({ known, busy, onSend }: Props) => {
  const [answer, setAnswer] = useState<keyof typeof ANSWER | ''>('');
  return (
    <>
      <h3 className="fr-h6">Services sociaux</h3>
      <p>
        {known === null
          ? 'Pas de réponse.'
          : `Connu : ${ANSWER[known.answer]} (${known.source}, le ${formatShortDay(known.on)}).`}
      </p>
      <Choice
        label="Connu des services sociaux"
        value={answer}
        none="Choisir une réponse"
        options={optionsOf(['yes', 'no', 'unsure'] as const, (code) => ANSWER[code])}
        onChange={setAnswer}
      />
      <Button
        size="small"
        priority="secondary"
        disabled={busy || answer === ''}
        onClick={() => void onSend('known-to-services', { answer }, 'Réponse enregistrée.')}
      >
        Enregistrer la réponse
      </Button>
    </>
  );
};
