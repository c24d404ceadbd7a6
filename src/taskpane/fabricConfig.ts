/** Must be imported before anything of Fabric: without it, Fabric asks a network for its fonts and icons. */
declare global {
  interface Window { FabricConfig?: { readonly fontBaseUrl: string; readonly iconBaseUrl: string } }
}

window.FabricConfig = { fontBaseUrl: '', iconBaseUrl: 'assets/fonts/' };

export {};
