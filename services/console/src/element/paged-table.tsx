import { type ComponentProps, useState } from 'react';
import { DataTable } from './data-table.tsx';
import { Pager } from './pager.tsx';

const SIZE = 25;

type Props<Row> = ComponentProps<typeof DataTable<Row>> & { readonly size?: number };

/** A table of rows that are all in the browser, a page at a time. Rows that go leave no empty page behind. */
export const PagedTable = <Row,>({ size = SIZE, ...table }: Props<Row>) => {
  const [page, setPage] = useState(1);
  const pages = Math.max(1, Math.ceil(table.rows.length / size));
  const shown = Math.min(page, pages);
  return (
    <>
      <DataTable {...table} rows={table.rows.slice((shown - 1) * size, shown * size)} />
      <Pager label={`Pages du tableau\u00a0: ${table.caption}`} page={shown} pages={pages} onPage={setPage} />
    </>
  );
};
