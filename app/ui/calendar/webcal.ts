/** The same address under the scheme by which calendar programs subscribe rather than browsers download. */
export const webcal = (address: string): string => address.replace(/^https?:/, 'webcal:')
