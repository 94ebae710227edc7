export function sourceVersions(): { readonly text: string; readonly rules: string }
export function versionDefines(): Readonly<Record<'__TEXT_VERSION__' | '__RULES_VERSION__', string>>
