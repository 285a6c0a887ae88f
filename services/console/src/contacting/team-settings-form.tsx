import type { teamSettings } from '@amont/contracts/http/outreach-plan';
import { type OutreachOrder, outreachSettings } from '@amont/domain/outreach/outreach-settings';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import type { z } from 'zod';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { CHANNEL } from '../label/procedure.ts';

type Team = z.output<typeof teamSettings>['teams'][number];

const ORDER: Readonly<Record<OutreachOrder, string>> = {
  last_useful_day: 'Dernier jour utile d’abord',
  expected_benefit: 'Bénéfice attendu d’abord',
};
const FIELDS = [
  { name: 'weeklyCapacity', label: 'Ménages par semaine', hint: 'Vide : sans limite.' },
  { name: 'hearingWithinDays', label: 'Audience dans au plus (jours)', hint: 'Vide : toutes.' },
  { name: 'lettersBeforeVisit', label: 'Courriers avant la visite', hint: '1 ou 2. Vide : pas de visite.' },
  { name: 'daysBetweenSteps', label: 'Jours sans réponse avant l’étape suivante', hint: 'De 1 à 90.' },
  { name: 'quietDays', label: 'Jours sans autre contact après un courrier', hint: 'De 0 à 365.' },
] as const;

const written = (settings: Team['settings']): Record<string, string> =>
  Object.fromEntries(FIELDS.map(({ name }) => [name, settings[name]?.toString() ?? '']));
const asNumber = (text: string): number | null => (text.trim() === '' ? null : Number(text));

/** A team's capacity and order. What is wrong is said beside its field. */
export const TeamSettingsForm = ({ team: { channel, settings } }: { readonly team: Team }) => {
  const [draft, setDraft] = useState(written(settings));
  const [order, setOrder] = useState(settings.order);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async (body: z.output<typeof outreachSettings>) => {
    await request(`/outreach/settings/${channel}`, null, { method: 'PUT', body });
    setSaying({ words: `Réglages ${CHANNEL[channel].label} enregistrés.` });
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const numbers = Object.fromEntries(FIELDS.map(({ name }) => [name, asNumber(draft[name] ?? '')]));
    const parsed = outreachSettings.safeParse({ order, ...numbers });
    setWrong(parsed.success ? [] : parsed.error.issues.map(({ path }) => String(path[0])));
    if (parsed.success) void run(parsed.data);
  };
  const id = `reglages-${channel}`;
  return (
    <form onSubmit={submit} noValidate aria-labelledby={id} className="fr-mb-4w">
      <h2 id={id} className="fr-h4">
        {CHANNEL[channel].label}
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <div className="amont-form">
        <Choice
          label="Ordre"
          value={order}
          options={optionsOf(['last_useful_day', 'expected_benefit'] as const, (code) => ORDER[code])}
          onChange={(chosen) => chosen && setOrder(chosen)}
        />
        {FIELDS.map(({ name, label, hint }) => (
          <Input
            key={name}
            label={label}
            hintText={hint}
            state={wrong.includes(name) ? 'error' : 'default'}
            stateRelatedMessage="Saisissez un nombre entier dans ces limites."
            nativeInputProps={{
              value: draft[name] ?? '',
              inputMode: 'numeric',
              name: `${channel}-${name}`,
              onChange: (event) => setDraft({ ...draft, [name]: event.target.value }),
            }}
          />
        ))}
      </div>
      <Button className="fr-mt-2w" type="submit" priority="secondary" disabled={busy}>
        Enregistrer les réglages {CHANNEL[channel].label}
      </Button>
    </form>
  );
};
