import { Input } from '@codegouvfr/react-dsfr/Input';

type Props = {
  readonly pages: readonly string[];
  readonly error: string | undefined;
  readonly onChange: (pages: string[]) => void;
};

/** The text of a version, page by page, as it was read: what acts are compared with. */
export const NoticeTextFields = ({ pages, error, onChange }: Props) => (
  <>
    {pages.map((page, index) => (
      <Input
        key={index}
        textArea
        label={`Texte de la page ${index + 1}`}
        {...(index === 0 && {
          hintText: 'Tel qu’il a été lu. Ne le corrigez que si la lecture diffère de ce que montre le PDF.',
        })}
        state={index === 0 && error ? 'error' : 'default'}
        stateRelatedMessage={error}
        nativeTextAreaProps={{
          rows: 12,
          value: page,
          onChange: (event) => onChange(pages.map((text, at) => (at === index ? event.target.value : text))),
        }}
      />
    ))}
  </>
);
