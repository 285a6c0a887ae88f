import type { Team } from '@amont/domain/follow-up/team';
import { templateColumns } from '@amont/domain/import/team-template';

const FILES = [
  ['template.csv', 'Modèle vide (CSV)'],
  ['template.xlsx', 'Modèle vide avec mode d’emploi (XLSX)'],
  ['template.csv?filled=true', 'Modèle avec les ménages de la liste (CSV)'],
  ['template.xlsx?filled=true', 'Modèle avec les ménages de la liste (XLSX)'],
] as const;

const Values = ({ values }: { readonly values: Readonly<Record<string, string>> }) => (
  <details>
    <summary>Valeurs possibles</summary>
    <ul>
      {Object.entries(values).map(([code, meaning]) => (
        <li key={code}>
          <code translate="no">{code}</code>&nbsp;: {meaning}
        </li>
      ))}
    </ul>
  </details>
);

/** The templates to take away, and what each of their columns says. */
export const TemplateGuide = ({ team }: { readonly team: Team }) => (
  <>
    <h2 className="fr-h6">Modèles</h2>
    <ul>
      {FILES.map(([path, label]) => (
        <li key={path}>
          <a href={`/api/teams/${team}/${path}`} download>
            {label}
          </a>
        </li>
      ))}
    </ul>
    <p className="fr-text--sm">
      Un classeur se remplit, puis s’enregistre au format «&nbsp;CSV UTF-8&nbsp;» pour être importé. La même ligne
      envoyée deux fois ne compte qu’une fois&nbsp;; ce qui est déjà noté sur la page d’un ménage non plus.
    </p>
    <h2 className="fr-h6">Colonnes</h2>
    <dl className="amont-fields fr-text--sm">
      {templateColumns(team).map(({ column, explanation, values }) => (
        <div key={column} className="amont-field">
          <dt>
            <code className="amont-wrap" translate="no">
              {column}
            </code>
          </dt>
          <dd>
            {explanation}
            {Object.keys(values).length > 0 && <Values values={values} />}
          </dd>
        </div>
      ))}
    </dl>
  </>
);
