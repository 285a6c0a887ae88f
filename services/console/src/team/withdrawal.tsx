import type { EntryWithdrawal, TeamEntry } from '@amont/contracts/http/team';
import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import type { Team } from '@amont/domain/follow-up/team';
import { type WithdrawalReason, withdrawalReason } from '@amont/domain/procedure/procedure.events';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { formatDay } from '../format/date.ts';
import { WITHDRAWAL } from '../label/procedure.ts';

const modal = createModal({ id: 'retirer-saisie', isOpenedByDefault: false });

type Props = { readonly team: Team; readonly procedureId: string; readonly onDone: (said: string) => void };

/** Takes an entry back after a confirmation with its reason: `ask` opens the dialogue, which `dialogue` is. */
export const useWithdrawal = ({ team, procedureId, onDone }: Props) => {
  const [chosen, setChosen] = useState<TeamEntry | null>(null);
  const [reason, setReason] = useState<WithdrawalReason>('erreur_de_saisie');
  const { run, problem } = useAction(async (body: EntryWithdrawal) => {
    await request(`/teams/${team}/cases/${procedureId}/withdrawals`, null, { method: 'POST', body });
    onDone(`Retiré\u00a0: ${FOLLOW_UP_FORMS[body.followUp].label.toLowerCase()}.`);
  });
  const ask = (entry: TeamEntry) => {
    setChosen(entry);
    setReason('erreur_de_saisie');
    modal.open();
  };
  const confirm = () => {
    if (chosen) void run({ followUp: chosen.followUp, on: chosen.on, reason });
  };
  const dialogue = (
    <modal.Component
      title="Retirer cette saisie&nbsp;?"
      buttons={[{ children: 'Annuler' }, { children: 'Retirer la saisie', onClick: confirm }]}
    >
      <p>
        {chosen && `${FOLLOW_UP_FORMS[chosen.followUp].label}, le ${formatDay(chosen.on)}. `}
        Elle ne compte plus, et reste dans l’historique. Vous pouvez ensuite noter ce qui est juste.
      </p>
      <Choice
        label="Pourquoi"
        value={reason}
        options={optionsOf(withdrawalReason.options, (code) => WITHDRAWAL[code])}
        onChange={(code) => code && setReason(code)}
      />
    </modal.Component>
  );
  return { ask, dialogue, problem };
};
