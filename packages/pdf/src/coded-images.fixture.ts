import type { HandmadePage } from './handmade-pdf.fixture.ts';

/** `COMMANDEMENT DE PAYER`, 620 by 80 pixels, as JPEG 2000. */
const JPEG_2000 = [
  'AAAADGpQICANCocKAAAAFGZ0eXBqcDIgAAAAAGpwMiAAAAAtanAyaAAAABZpaGRyAAAAUAAAAmwAAQcHAAAAAAAPY29scgEAAAAAABEAAAkVan',
  'AyY/9P/1EAKQAAAAACbAAAAFAAAAAAAAAAAAAAAmwAAABQAAAAAAAAAAAAAQcBAf9SAAwAAAABAAUEBAAB/1wAE0BASEhQSEhQSEhQSEhQSEhQ',
  '/2QAJQABQ3JlYXRlZCBieSBPcGVuSlBFRyB2ZXJzaW9uIDIuNS4w/5AACgAAAAAIlAAB/5PfSsAE3ohTM9oYuxBaJDqzA7f0DRwoGmOhsCs/Px',
  'YW0QrgQRBpfUXPOlYZ5GtA2s+g9HylofGYUdmAFsD+kGCkFmvDY9czM3FY2JWSfSS6ENdHmpqjEZkDLVGuPjHpqhMmaj5QiyCGdbtsDwRgyoGb',
  'Ehd7aGmOxjIwM+H94X7agysyKd9NPj46LPmoYDgmy6DH1HG+QSgXh84ZH8w0aZMgCNUN6qa2eL8epebPHG9kuxHup1NwBxK1eaz+nh3QU8sUU3',
  'Dbk/caxv0UOkYkv9QVEssL4dezGNbF9WgHb/bP3ppj6ubpP7gdKcMqv7OZsbJmrbLrl7HdqElvkSFAnE+jk/5Gcven/rytQ50Kuj2Xx+MKTy/Q',
  'N0/GeS9NPTZfEoiJkVbYUrc/Z8fH2xR32sh5feTOWFEy9dTcINTV9NGJcjz/gABjYhlcDyIjX/7Y0bqMOUbP9k/GQC1IQNJPLP7fhGJ/782sm/',
  'NpVn49AK8Z0YLTl/qIqtlsZd80pfOETp6p0HRVNVW2GfWA4udFfQwBHFC5OHahtQOiPr3utvF/5s7s1nf6/RlYAZCeJn9akyR7U9BO0cbYBsh+',
  'XqpoXt1wg90pf8p+RmkYqABuKYZtREiCB/jshr5XkKKearKVOAm09JVRkOhftc+8ByPWNXYwpNBE2kP643/L+qf+TfS8mkuwzwEWBHufqJElAh',
  'l2gKvVM8swTcz6RgazvlwXXIkkxUH4m8W08auZ8AStJjdUaAPBt0s28GjksOi4ugrSiwfxBWMcEskOhLf3HDFAstQlZpAlKucmXtUnNGXYyVvD',
  'T6A8frpwvpbmunahtsKn9/zn2FV0mOQnT/01tGeZVnCeC6efgm0k+mgoPtLUcE1LJbCJKpN6bjqjzM3UdhWEd64m++rMNo7QfGgmagJryAy4hK',
  'uwsEiy1/K36gRtHnGySgnU1LBcgBBAeQpGQ4zwbQb5iq4UP60GhMX3Yx9tX3B/gVtqEIa28lx3P8dwjn1zvtEPN02bvhRg4nV+XWa4UtH5GjPD',
  'WTJVGjEFNwNfMp9thHDsqXuDCUDHdYbz+GG1t9JOM+c4y4F9UzObyaRrSCDlgkcb9/Jqy+De3fx2f8d0cfbz2zDR1wxdl3wlclZ/yORN7D6dNz',
  'NTXp7b90Bn2DKnz37wX+kgQNUw9/VZVp1ft7bd4wI9QWffwHOp4cyGwNVheAVz5E59osgntVTuabzNCxnIMAX1PgJFktEHb9zyPU2OmVRLoxnb',
  '74psWiEyY0YXPbQMNIj0YDSJkHZ74FuFDG8BU27Oxu5taPFmdwHU0EGEQ81wwRQeNj8ahl5Ie/2qjOduGA/AlQJFwO8a5T4qtit5qoNzb5c1pD',
  '9WzdXkKMIbkrOdc0Vt9sZEG1FUNCp92idQIq725zLBaXzUnT6h2lUDN0xcoScuDs4E1efsLnDfEZ7TbFMUfF35DHNUtZ8pbPvQzWkTSbw97c9a',
  '3mZxSmk3wdD4Dy8nE2jZlRVFRsAjmE/TUEDjllRJ2iuPP2kESAfshP4lUvN9mlfYrW++PO6xPlc7rSNDqaJ+SP0f+6bY84geBhm1/j+d5Aha+o',
  'y6X2uIwDLzdr90+9OfwI5leWsHWbRaqbfxWhQUoC4S6nArnPSzG6Idfh1XkY8LyZ8+/syTv6SAsZMaRnMdDX//JP3pXbCZlS9ihS/1+GhEUVox',
  'QPRdzi5PF5SON1ryLBKlEa3z9/pvpMaH4KF2XMJfg/bN+2sAhuKHn5JTopA5Q2Je4M6nmW53RVX0ivw5bMDF7UVwEg/BB7y+ExFvNe9gVfTyOI',
  'qNseYevOaBHFPLX1s5PwifyMXWQrnsnYq1/OwSEWAa26JaPO95Drw0sxqEXKcJxLUsjJkwJ0patc1KaJniwUfaFX7RSI+7f+cbyYJHmLIuVFrV',
  '4dG4kVu7OJu3Cp8cfsw1aF4sm0l0qSuZ/qHLEMXB+f3Q33QX9qH23PP2z9t/239tnh7dAOJHsmS6r5XRlSFiAQNwtQ1MSpecccEV2BFPLNClsz',
  '6iv2n8AbABEtBxQhmBNjgH+ksHKiu3r4FsDl+/4J+OjuFNQP43UxAzBlnvfN8XJLtITrHk+c1O12h37S3C6HfHcJpgwok0kPal2AaWykSnQjiR',
  'd1/dlrW4JB2pehWcyB9Z/0Sdzl1h4JXc3E8luraUSEDKRyv/LDVKAt6A01ckzcZK08oFfCTxWd/OzHikyXSBpECi2qC7YEc5L9I3nCgJGUkJhG',
  'FnxnmTmgWsDX+opT119JnpN3jZFa0LMGlT09paIled6co5iPWtYpA7Grm+21Rdy0uYEfK+8+gM5evVrIsaZCSVXen4FN5eMNKsFmcVpAiDBa0v',
  'vPeftMnYqLLyZbf85adOBbNi6ZT7GuEgpiO6+UPzfzL0HZ3MrjfV0agysnviJGo0KFmtby9C3PIbl9ltFBVPi4Ga4dG/TiuRo0GeA1j280N8iV',
  'HMM8HZgcfAfAlyKSib+4HALUAcSayuuVlADjW7/d93RzHH0xuJcsunzQjmEIW1YmehjdDowQ7/L1sT7Xn+6qdfhWd6H3D5dzGGrz9uz7xquyrl',
  '9mPe1L8Lc0Ql5zvhk1dgedLDau2vDwVqQB+aupM9wQKDe/w2zbmwFrmzaIExDnNeJ9u1R8zBBXQ7vRMaWUPd59ty4htBWisqtjtDVulWVJmFsJ',
  '+/lomu+K4LtV9qa0YsQBrhh9K+nZwJMoDaxK8b40QVsqKO3iwS7uIRkdPLsEH4n6heFfBiBX/yiV9Dzw1YhQYFIeRMe/OjbDwQo6ZUGn6JAcZg',
  'Gzs3Up5vut2jjsrhEMawkrefpov+XJ8+tGAbR0mEjsoOlQxWMdCEprRc6gvmN5bUOXYKHp/ZgMFPsNDE+99quWbBshFClst1AbcjWNkE+9ZPgP',
  'qpZWtYEdSs/9k=',
].join('');

/** The same as JBIG2: a page, a generic region, the end of the page. */
const JBIG2 = [
  'AAAAADAAAQAAABMAAAJsAAAAUAAAAAAAAAAAAAAAAAAAASYAAQAAAcMAAAJsAAAAUAAAAAAAAAAAAAH////kQKahkMiQZ4iQZDZIMojwc6AucI',
  'kGeBc4ZRGA2HQOdAXNQc6M8yHGwXOB4QYQeuq3wfr38Hw1bXhwgwg//+H//w+967onOifu+9O+XRy63y63kil0cswX9O0pdZfukHQTejD9GHzD',
  '/2/Rh//t+3MPbX30O8ER/4Ij/934b4Ij/9/hv/t696STfdfdavLH//dfLH//ur2l/qv1/Xr79/1/v9/621/qr7/v/e/37/7/3/29f/vtL7S0n7',
  '/+0v7//VJ7S9f////v7yGO/yGOv+8hiv+xyGO//b/b9W+/72/vv/vSVtq9LVfpfpde//6X7//HXXFbv///vb/l1/5ddv/lmF28utf9uvbrV//9',
  'uv//4Sv9//X9evb9f1/b/Xl1L+Xz/Wx+x6F9/+x/3/+hf73devr9/r6/f+v/293//336//3+v3+9ttLf30Wjv/7/v/+i0f72UeuPj0/HhLx/j8',
  'JfT/vbCsNL/730v/f0v7/uxsV/q/xUgvnkF8/FSC9VX5BfLwwmF/17wv/fhfX/cMIGF/rfwX//Bet/vERERERERERERERERER////8AEAEAAAA',
  'AjEAAQAAAAA=',
].join('');

const pageOf = (filter: string, bits: number, data: string): HandmadePage => ({
  content: 'q 465 0 0 60 60 600 cm /Im Do Q',
  xobjects: {
    Im: {
      dictionary: `/Type /XObject /Subtype /Image /Width 620 /Height 80 /ColorSpace /DeviceGray /BitsPerComponent ${bits} /Filter /${filter}`,
      data: Buffer.from(data, 'base64'),
    },
  },
});

/** A page whose only words, `COMMANDEMENT DE PAYER`, are an image that needs a decoder of its own. */
export const codedPage = (coding: 'JPXDecode' | 'JBIG2Decode'): HandmadePage =>
  coding === 'JPXDecode' ? pageOf(coding, 8, JPEG_2000) : pageOf(coding, 1, JBIG2);
