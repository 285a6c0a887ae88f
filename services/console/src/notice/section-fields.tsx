import type { NoticeDraftContent } from '@amont/contracts/http/notice';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { AddRow } from '../element/add-row.tsx';
import { RemoveRow } from '../element/remove-row.tsx';
import { LineList } from './line-list.tsx';

type Sections = NoticeDraftContent['sections'];
type Props = {
  readonly sections: Sections;
  readonly errorAt: (field: string) => string | undefined;
  readonly onChange: (sections: Sections) => void;
};

/** The sections a version must have, in the order of its text, each with what it must say. */
export const SectionFields = ({ sections, errorAt, onChange }: Props) => {
  const change = (index: number, part: Partial<Sections[number]>) =>
    onChange(sections.map((section, at) => (at === index ? { ...section, ...part } : section)));
  return (
    <>
      {sections.map((section, index) => {
        const at = `sections.${index}`;
        const text = (name: 'id' | 'title', label: string) => (
          <Input
            label={label}
            state={errorAt(`${at}.${name}`) ? 'error' : 'default'}
            stateRelatedMessage={errorAt(`${at}.${name}`)}
            nativeInputProps={{
              value: section[name],
              autoComplete: 'off',
              onChange: (event) => change(index, { [name]: event.target.value }),
            }}
          />
        );
        return (
          <fieldset key={index} className="amont-fieldset">
            <legend className="fr-text--bold fr-mb-1w">Rubrique {index + 1}</legend>
            <div className="amont-form">
              {text('title', 'Titre imprimé')}
              {text('id', 'Identifiant')}
            </div>
            <LineList
              label="Ce qu’elle doit dire"
              hint="Des mots de son texte sans lesquels elle est incomplète, un passage par ligne ; rien, si le titre suffit."
              values={section.mustSay}
              error={errorAt(`${at}.mustSay`)}
              onChange={(mustSay) => change(index, { mustSay })}
            />
            <RemoveRow onClick={() => onChange(sections.filter((_, other) => other !== index))}>
              Retirer la rubrique {index + 1}
            </RemoveRow>
          </fieldset>
        );
      })}
      <AddRow onClick={() => onChange([...sections, { id: '', title: '', mustSay: [] }])}>Ajouter une rubrique</AddRow>
    </>
  );
};
