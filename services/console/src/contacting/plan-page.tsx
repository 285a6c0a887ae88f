import { closedPlan, type OutreachPlanView, outreachPlan } from '@amont/contracts/http/outreach-plan';
import { channel as channelSchema } from '@amont/domain/procedure/procedure.events';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { Facts } from '../element/facts.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatShortDay, formatWeek } from '../format/date.ts';
import { formatCount, formatQuantity } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';
import { AbsentPage } from '../layout/absent-page.tsx';
import { Page } from '../layout/page.tsx';
import { ContactingLinks } from './contacting-links.tsx';
import { EspexAnswers } from './espex-answers.tsx';
import { PlanTable } from './plan-table.tsx';
import { PrepareExport } from './prepare-export.tsx';

const ABOVE = [{ label: 'Contacts à prendre', to: '/contacts' }] as const;

const ClosedLists = ({ closed }: Pick<OutreachPlanView, 'closed'>) =>
  closed.length === 0 ? (
    <p>Aucune liste n’est encore arrêtée pour cette semaine.</p>
  ) : (
    <ul>
      {closed.map(({ on, selected, runId }) => (
        <li key={`${on}-${runId}`}>
          Liste arrêtée le {formatShortDay(on)}&nbsp;: {formatQuantity(selected, 'ménage', 'ménages')}.{' '}
          {runId && <Link to={`/courriers/${runId}`}>Voir les courriers de cette liste</Link>}
        </li>
      ))}
    </ul>
  );

type Props = { readonly plan: OutreachPlanView; readonly onChanged: () => void };

const Plan = ({ plan, onChanged }: Props) => {
  const [saying, setSaying] = useState<Saying | null>(null);
  const path = `/outreach/plans/${plan.channel}/${plan.week}`;
  const { run, busy, problem } = useAction(async () => {
    const { selected } = await request(path, closedPlan, { method: 'POST' });
    setSaying({ words: `Liste arrêtée : ${formatQuantity(selected, 'ménage', 'ménages')}.` });
    onChanged();
  });
  const { weeklyCapacity } = plan.settings;
  return (
    <>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <Facts
        facts={[
          {
            label: 'Capacité de la semaine',
            value: weeklyCapacity === null ? 'Sans limite' : formatCount(weeklyCapacity),
          },
          { label: 'Retenus pour la liste', value: formatCount(plan.selected.length) },
          { label: 'Non retenus', value: formatCount(plan.passedOver.length) },
        ]}
      />
      <ClosedLists closed={plan.closed} />
      <h2 className="fr-h4 fr-mt-3w">Sur la liste</h2>
      {plan.selected.length > 0 && (
        <ul className="fr-btns-group fr-btns-group--inline-md fr-btns-group--sm">
          <li>
            <Button disabled={busy} onClick={() => void run()}>
              {busy ? 'Un instant…' : 'Arrêter la liste et fabriquer les courriers'}
            </Button>
          </li>
          <li>
            <a className="fr-btn fr-btn--secondary" href={`/api${path}/preview.pdf`} target="_blank" rel="noreferrer">
              Aperçu des courriers<span className="fr-sr-only"> (PDF, nouvelle fenêtre)</span>
            </a>
          </li>
        </ul>
      )}
      <PlanTable plan={plan} onChanged={onChanged} />
      {plan.closed.length > 0 && <PrepareExport channel={plan.channel} week={plan.week} />}
      {plan.channel === 'empex' && <EspexAnswers onChanged={onChanged} />}
    </>
  );
};

/** `/contacts/semaine/:channel/:week`: who is on a team's list of the week, who is not and why; closing it makes its letters. */
export const PlanPage = () => {
  const { channel: asked = '', week = '' } = useParams();
  const channel = channelSchema.safeParse(asked).data;
  const remote = useRemote(channel === undefined ? null : `/outreach/plans/${channel}/${week}`, outreachPlan);
  if (channel === undefined || remote.problem?.status === 400)
    return (
      <AbsentPage
        title="Liste introuvable"
        why="Cette équipe ou cette semaine n’existe pas."
        back={{ label: 'Voir les contacts', to: '/contacts' }}
      />
    );
  return (
    <Page key={`${channel}-${week}`} title={`Liste ${CHANNEL[channel].label}, ${formatWeek(week)}`} above={ABOVE}>
      <ContactingLinks />
      <RemoteView remote={remote} loading="Chargement de la liste">
        {(plan) => <Plan plan={plan} onChanged={remote.reload} />}
      </RemoteView>
    </Page>
  );
};
