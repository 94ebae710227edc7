/** What starts the program `name` of the package `from`: [Node, its script]. Throws where there is none. */
export function packageBin(from: string, name?: string): readonly [string, string]
