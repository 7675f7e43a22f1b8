export const common = {
  product: 'Дуэт',
}
