import { type RejudgementResult, rejudgementCount, rejudgementResult } from '@amont/contracts/http/notice';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { useRemote } from '../api/use-remote.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { ProgressBar } from '../element/progress-bar.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { formatDay } from '../format/date.ts';
import { formatCount, formatQuantity } from '../format/number.ts';

type Props = {
  /** First day of service of the acts meant. */
  readonly from: string;
};

type Done = { readonly judged: number; readonly changed: number };

/** Judges again the acts served since a day, some at a time: what is done stays done when the page is closed. */
const judgeAll = async (from: string, onStep: (done: Done) => void): Promise<Done> => {
  let done: Done = { judged: 0, changed: 0 };
  let after: string | null = null;
  do {
    const body = { from, after, dryRun: false };
    const step: RejudgementResult = await request('/notice-rejudgements', rejudgementResult, { method: 'POST', body });
    const changed = step.acts.filter(({ outcome }) => outcome === 'changed').length;
    done = { judged: done.judged + step.acts.length, changed: done.changed + changed };
    onStep(done);
    after = step.next;
  } while (after !== null);
  return done;
};

/** How many acts were judged by an older registry, and a button to judge them by this one. */
export const RejudgePanel = ({ from }: Props) => {
  const remote = useRemote(`/notice-rejudgements?from=${from}`, rejudgementCount);
  const [done, setDone] = useState<Done | null>(null);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async () => {
    setDone({ judged: 0, changed: 0 });
    const { judged, changed } = await judgeAll(from, setDone);
    setSaying({
      words: `${formatQuantity(judged, 'acte jugé', 'actes jugés')} de nouveau, ${formatQuantity(changed, 'verdict changé', 'verdicts changés')}.`,
    });
    remote.reload();
  });
  return (
    <section aria-labelledby="juger-de-nouveau" className="fr-mt-4w">
      <h2 id="juger-de-nouveau" className="fr-h4">
        Juger de nouveau
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <RemoteView remote={remote} loading="Compte des actes">
        {({ acts }) => (
          <>
            <p>
              {acts === 0
                ? `Tous les actes signifiés depuis le ${formatDay(from)} ont été jugés par le registre d’aujourd’hui.`
                : `${formatQuantity(acts, 'acte signifié', 'actes signifiés')} depuis le ${formatDay(from)}, ou sans date lue, dont la notice a été jugée par un registre plus ancien. L’ancien verdict reste au journal ; les indicateurs suivent le nouveau.`}
            </p>
            {busy && done && (
              <ProgressBar
                label="Actes jugés de nouveau"
                value={done.judged}
                max={Math.max(acts, done.judged)}
                text={`${formatCount(done.judged)} sur ${formatCount(Math.max(acts, done.judged))}`}
              />
            )}
            {acts > 0 && (
              <Button priority="secondary" disabled={busy} onClick={() => void run()}>
                {busy ? 'Jugement en cours…' : `Juger de nouveau ${formatQuantity(acts, 'acte', 'actes')}`}
              </Button>
            )}
          </>
        )}
      </RemoteView>
    </section>
  );
};
