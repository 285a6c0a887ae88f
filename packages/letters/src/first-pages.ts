/** Where each letter of a print file begins, as `printFile` draws it: from an odd page. */
export const firstPages = (pages: readonly number[]): { readonly first: readonly number[]; readonly total: number } => {
  let next = 1;
  const first = pages.map((count) => {
    const at = next;
    next += count + (count % 2);
    return at;
  });
  return { first, total: next - 1 };
};
