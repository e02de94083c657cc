declare module 'virtual:palette.css';
declare module 'virtual:library' {
  const shipped: import('./packs/shipped.ts').Shipped;
  export default shipped;
}
declare module 'virtual:text' {
  const passages: import('./packs/shipped.ts').Passages;
  export default passages;
}
