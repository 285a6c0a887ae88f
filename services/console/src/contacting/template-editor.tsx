import { type LetterTemplatesView, publishedVersion } from '@amont/contracts/http/letters';
import type { LetterContent } from '@amont/domain/letter/letter-content';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type FormEvent, useState } from 'react';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { dayInParis } from '../format/date.ts';
import { LetterPreview } from './letter-preview.tsx';

type Props = { readonly template: LetterTemplatesView['templates'][number]; readonly onPublished: () => void };

const AREAS = [
  { name: 'body', label: 'Texte', rows: 18 },
  { name: 'privacy', label: 'Information sur les données personnelles (article 14 du RGPD)', rows: 8 },
] as const;

const EMPTY: LetterContent = { sender: [''], subject: '', body: '', signature: '', privacy: '' };

/** A new version of a letter's words, beside what it gives on paper. What was published stays as it was. */
export const TemplateEditor = ({ template, onPublished }: Props) => {
  const [content, setContent] = useState<LetterContent>(template.versions.at(-1)?.content ?? EMPTY);
  const [validFrom, setValidFrom] = useState(dayInParis(new Date()));
  const [saying, setSaying] = useState<Saying | null>(null);
  const { run, busy, problem } = useAction(async () => {
    const path = `/letters/templates/${template.template}`;
    const { version } = await request(path, publishedVersion, { method: 'POST', body: { validFrom, content } });
    setSaying({ words: `Version ${version} publiée.` });
    onPublished();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void run();
  };
  const line = (name: 'subject' | 'signature', label: string) => (
    <Input
      label={label}
      nativeInputProps={{
        value: content[name],
        onChange: (event) => setContent({ ...content, [name]: event.target.value }),
      }}
    />
  );
  const area = (name: 'body' | 'privacy' | 'sender', label: string, rows: number) => (
    <Input
      key={name}
      label={label}
      textArea
      nativeTextAreaProps={{
        rows,
        value: name === 'sender' ? content.sender.join('\n') : content[name],
        onChange: ({ target: { value } }) =>
          setContent({ ...content, [name]: name === 'sender' ? value.split('\n') : value }),
      }}
    />
  );
  return (
    <section aria-labelledby="nouvelle-version">
      <h2 id="nouvelle-version" className="fr-h4 fr-mt-3w">
        Nouvelle version
      </h2>
      <Said saying={saying} />
      <ProblemAlert problem={problem} />
      <div className="fr-grid-row fr-grid-row--gutters">
        <form className="fr-col-12 fr-col-lg-6" onSubmit={submit}>
          {area('sender', 'Expéditeur', 4)}
          {line('subject', 'Objet')}
          {AREAS.map(({ name, label, rows }) => area(name, label, rows))}
          {line('signature', 'Signature')}
          <Input
            label="Pour les courriers datés à partir du"
            nativeInputProps={{
              type: 'date',
              value: validFrom,
              required: true,
              onChange: (event) => setValidFrom(event.target.value),
            }}
          />
          <Button type="submit" disabled={busy}>
            Publier cette version
          </Button>
        </form>
        <div className="fr-col-12 fr-col-lg-6">
          <LetterPreview template={template.template} content={content} />
        </div>
      </div>
    </section>
  );
};
