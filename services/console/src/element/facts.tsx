import type { ReactNode } from 'react';

export type Fact = { readonly label: string; readonly value: ReactNode };

type Props = {
  readonly facts: readonly Fact[];
  /** Short figures with labels that may be sentences: the labels take the room. */
  readonly counts?: boolean;
};

/** A list of labels and values. */
export const Facts = ({ facts, counts = false }: Props) => (
  <dl className={counts ? 'amont-facts amont-facts--counts' : 'amont-facts'}>
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);
