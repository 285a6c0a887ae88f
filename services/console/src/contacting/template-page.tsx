import { type LetterTemplatesView, letterTemplates } from '@amont/contracts/http/letters';
import { useState } from 'react';
import { useRemote } from '../api/use-remote.ts';
import { Choice } from '../element/choice.tsx';
import { Facts } from '../element/facts.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatShortDay } from '../format/date.ts';
import { Page } from '../layout/page.tsx';
import { TemplateEditor } from './template-editor.tsx';

const ABOVE = [{ label: 'Courriers', to: '/courriers' }] as const;
type Template = LetterTemplatesView['templates'][number];

const Versions = ({ versions }: Pick<Template, 'versions'>) => (
  <ul>
    {versions.map(({ version, validFrom }) => (
      <li key={version}>
        Version {version}, pour les courriers datés à partir du {formatShortDay(validFrom)}
        {version === 1 ? ' (fournie avec le logiciel : vérifiez les coordonnées avant le premier envoi)' : ''}
      </li>
    ))}
  </ul>
);

/** `/courriers/modeles`: the words of each letter, its versions, and a new one with its preview. */
export const TemplatePage = () => {
  const remote = useRemote('/letters/templates', letterTemplates);
  const [chosen, setChosen] = useState<Template['template']>('adil_cdp');
  return (
    <Page title="Modèles de courriers" above={ABOVE} wide>
      <RemoteView remote={remote} loading="Chargement des modèles">
        {({ templates, variables }) => {
          const template = templates.find((one) => one.template === chosen);
          return (
            <>
              <Choice
                label="Courrier"
                value={chosen}
                options={templates.map(({ template: value, label }) => ({ value, label }))}
                onChange={(value) => value && setChosen(value)}
              />
              {template && (
                <>
                  <h2 className="fr-h4 fr-mt-3w">Versions</h2>
                  <Versions versions={template.versions} />
                  <TemplateEditor
                    key={`${template.template}-${template.versions.length}`}
                    template={template}
                    onPublished={remote.reload}
                  />
                </>
              )}
              <h2 className="fr-h4 fr-mt-4w">Mise en forme et variables</h2>
              <p>
                Un paragraphe par ligne. « ## » fait un titre, « - » un élément de liste, « &gt; » un encadré, « [video]
                » le code QR, « **mots** » du gras. « ? » en tête d’une ligne la laisse de côté quand une de ses
                variables n’est pas connue.
              </p>
              <Facts facts={variables.map(({ name, label }) => ({ label: `{${name}}`, value: label }))} />
            </>
          );
        }}
      </RemoteView>
    </Page>
  );
};
