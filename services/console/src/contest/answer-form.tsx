import { type Contest, contestAnswer } from '@amont/contracts/http/contest';
import { NOTICE_VERDICTS, type NoticeVerdict } from '@amont/domain/notice/notice-check';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type FormEvent, useState } from 'react';
import { useIssue } from '../administration/use-issue.ts';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { VERDICT } from '../label/notice.ts';

type Props = { readonly contest: Contest; readonly onDone: (words: string) => void };

const SAID = {
  upheld: 'Contestation admise : le constat est retiré de l’acte, et les chiffres suivent.',
  dismissed: 'Contestation écartée : l’étude lira votre réponse.',
} as const;

/** Upholds or dismisses what an office contests, with a reply that it will read. */
export const AnswerForm = ({ contest, onDone }: Props) => {
  const [outcome, setOutcome] = useState<'upheld' | 'dismissed' | ''>('');
  const [verdict, setVerdict] = useState<NoticeVerdict | ''>('');
  const [reply, setReply] = useState('');
  const { errors, check } = useIssue({
    outcome: 'Dites si la contestation est admise ou écartée.',
    reply: 'Répondez à l’étude en quelques mots.',
  });
  const { run, busy, problem } = useAction(async (body: unknown, words: string) => {
    await request(`/contests/${contest.id}/answer`, null, { method: 'POST', body });
    onDone(words);
  });
  const ofNotice = contest.point.about === 'notice';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const stated = outcome === 'upheld' && ofNotice && verdict !== '' ? { verdict } : {};
    const body = check(contestAnswer, { outcome, reply, ...stated });
    if (body) void run(body, SAID[body.outcome]);
  };
  return (
    <form onSubmit={submit} noValidate className="fr-mt-3w">
      <h3 className="fr-h6">Répondre</h3>
      <ProblemAlert problem={problem} />
      <RadioButtons
        legend="Après avoir regardé la page"
        state={errors.outcome ? 'error' : 'default'}
        stateRelatedMessage={errors.outcome}
        options={(['upheld', 'dismissed'] as const).map((value) => ({
          label: value === 'upheld' ? 'L’étude a raison : retirer le constat' : 'Le constat est exact : le maintenir',
          nativeInputProps: { checked: outcome === value, onChange: () => setOutcome(value) },
        }))}
      />
      {ofNotice && outcome === 'upheld' && (
        <Choice
          label="Ce que vaut la notice une fois ce constat retiré"
          none="Le dire d’après ce qui reste"
          value={verdict}
          options={optionsOf(NOTICE_VERDICTS, (code) => VERDICT[code].label)}
          onChange={setVerdict}
        />
      )}
      <Input
        label="Réponse à l’étude"
        hintText="Elle la lira sur sa page. N’écrivez pas le nom du locataire."
        textArea
        state={errors.reply ? 'error' : 'default'}
        stateRelatedMessage={errors.reply}
        nativeTextAreaProps={{
          value: reply,
          rows: 3,
          maxLength: 2_000,
          onChange: (event) => setReply(event.target.value),
        }}
      />
      <Button type="submit" disabled={busy}>
        Répondre
      </Button>
    </form>
  );
};
