import { type ReactNode, useId } from 'react';

type Column<Row> = {
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** The cell that names its row: rendered as a row header. */
  readonly header?: boolean;
  /** Figures stand at the right, with digits of one width. */
  readonly numeric?: boolean;
};

type Props<Row> = {
  readonly caption: string;
  /** A caption that repeats the heading just above it is kept for screen readers only. */
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row, index: number) => string;
  readonly empty?: string;
  readonly rowClass?: (row: Row) => string | undefined;
};

/** A DSFR table: caption, column and row headers; scrolls by itself on a narrow screen, with the keyboard too. */
export const DataTable = <Row,>({ caption, captionHidden, columns, rows, rowKey, empty, rowClass }: Props<Row>) => {
  const id = useId();
  if (rows.length === 0 && empty) return <p className="fr-text--sm">{empty}</p>;
  return (
    <div className={`fr-table fr-table--sm amont-table${captionHidden ? ' fr-table--no-caption' : ''}`}>
      <div className="fr-table__wrapper">
        <div className="fr-table__container">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable with the keyboard */}
          {/* biome-ignore lint/a11y/useSemanticElements: no landmark is wanted for each table */}
          <div className="fr-table__content" role="group" tabIndex={0} aria-labelledby={id}>
            <table>
              <caption id={id} className={captionHidden ? 'fr-sr-only' : undefined}>
                {caption}
              </caption>
              <thead>
                <tr>
                  {columns.map((column) => (
                    <th key={column.title} scope="col" className={column.numeric ? 'fr-cell--right' : undefined}>
                      {column.title}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <tr key={rowKey(row, index)} className={rowClass?.(row)}>
                    {columns.map((column) => (
                      <Cell key={column.title} column={column} row={row} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </div>
      </div>
    </div>
  );
};

const Cell = <Row,>({ column, row }: { readonly column: Column<Row>; readonly row: Row }) => {
  const className = column.numeric ? 'fr-cell--right amont-figure' : undefined;
  return column.header ? (
    <th scope="row" className={className}>
      {column.cell(row)}
    </th>
  ) : (
    <td className={className}>{column.cell(row)}</td>
  );
};
