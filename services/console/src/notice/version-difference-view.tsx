import type { NoticeDraftContent, RegisteredNoticeView, TextSegment } from '@amont/contracts/http/notice';
import { versionDifference } from '@amont/domain/notice/version-difference';
import { ToggleSwitch } from '@codegouvfr/react-dsfr/ToggleSwitch';
import { useState } from 'react';
import { DifferenceLegend } from '../element/difference-legend.tsx';
import { TextDifference } from '../element/text-difference.tsx';
import { formatIfPhone } from '../format/phone.ts';
import { FACT_LIST } from '../label/registry.ts';

type Parts = Pick<NoticeDraftContent, 'contacts' | 'sections'> | Pick<RegisteredNoticeView, 'contacts' | 'sections'>;

type Props = {
  readonly before: Parts;
  readonly after: Parts;
  readonly text: readonly TextSegment[];
};

const LABELS = { missing: 'Nouveau', added: 'Supprimé', replaced: 'Avant', by: 'maintenant' } as const;

const Values = ({ label, values }: { readonly label: string; readonly values: readonly string[] }) =>
  values.length === 0 ? null : (
    <span className="amont-compared">
      <span className="amont-compared__label">{label}&nbsp;:</span> {values.map(formatIfPhone).join(', ')}
    </span>
  );

const Named = ({ title, names }: { readonly title: string; readonly names: readonly string[] }) =>
  names.length === 0 ? null : (
    <div className="amont-field">
      <dt>{title}</dt>
      <dd>{names.join(' ; ')}</dd>
    </div>
  );

/** Contacts and sections that changed, then the whole text. */
const PartDifferences = ({ before, after }: Omit<Props, 'text'>) => {
  const { contacts, sections } = versionDifference(before, after);
  const nothing =
    [contacts, sections].every(({ added, removed }) => added.length + removed.length === 0) &&
    contacts.changed.length + sections.changed.length === 0;
  if (nothing) return <p>Mêmes contacts et mêmes rubriques.</p>;
  return (
    <dl className="amont-fields">
      <Named title="Contacts nouveaux" names={contacts.added.map(({ label }) => label)} />
      <Named title="Contacts retirés" names={contacts.removed.map(({ label }) => label)} />
      {contacts.changed.map(({ contact, facts }) => (
        <div key={contact.id} className="amont-field">
          <dt>{contact.label}</dt>
          <dd>
            {facts.map(({ kind, removed, added }) => (
              <span key={kind}>
                <Values label={`${FACT_LIST[kind]}, avant`} values={removed} />
                <Values label={`${FACT_LIST[kind]}, maintenant`} values={added} />
              </span>
            ))}
          </dd>
        </div>
      ))}
      <Named title="Rubriques nouvelles" names={sections.added.map(({ title }) => title)} />
      <Named title="Rubriques retirées" names={sections.removed.map(({ title }) => title)} />
      {sections.changed.map(({ section, titleBefore, removed, added }) => (
        <div key={section.id} className="amont-field">
          <dt>{section.title}</dt>
          <dd>
            <Values label="Titre, avant" values={titleBefore === null ? [] : [titleBefore]} />
            <Values label="Ne doit plus dire" values={removed} />
            <Values label="Doit dire" values={added} />
          </dd>
        </div>
      ))}
    </dl>
  );
};

/** What a version has otherwise than the one before it. */
export const VersionDifferenceView = ({ before, after, text }: Props) => {
  const [whole, setWhole] = useState(false);
  const differs = text.some(({ kind }) => kind !== 'same');
  return (
    <>
      <PartDifferences before={before} after={after} />
      <h3 className="fr-h6 fr-mt-3w">Texte</h3>
      {differs ? (
        <>
          <DifferenceLegend missing="nouveau" added="supprimé" changed="l’ancien texte, puis le nouveau" />
          <ToggleSwitch
            label="Montrer tout le texte"
            inputTitle="Montrer tout le texte de la version"
            checked={whole}
            onChange={setWhole}
            showCheckedHint={false}
          />
          <TextDifference segments={text} labels={LABELS} brief={!whole} />
        </>
      ) : (
        <p>Même texte.</p>
      )}
    </>
  );
};
