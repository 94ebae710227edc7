interface BundledPackage {
  readonly path: string
  readonly name: string
  readonly version: string
  readonly licence: string
}

interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version?: string
}

interface Components {
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/** The packages that are bundled, by name. */
export function bundledPackages(root: string): readonly BundledPackage[]
/** Their licences as one text; throws where a package has no words of its licence. */
export function licencesText(root: string, packages: readonly BundledPackage[]): string
/** npm's list of all packages without the tools: `packages` and Electron; throws where one is missing. */
export function shippedComponents(
  sbom: Components,
  packages: readonly Pick<BundledPackage, 'name' | 'version'>[],
  app: { readonly name: string; readonly electron: string },
): Components
