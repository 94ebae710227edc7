/** Settings that remember a suggestion as turned down begin with this; `<studyId>/<fieldId>` follows. */
export const rejectedPrefix = 'rejected-suggestion:'

/** Settings that remember a pair of studies as "not a duplicate" begin with this; both ids follow, with a space between. */
export const notDuplicatePrefix = 'not-duplicate:'
