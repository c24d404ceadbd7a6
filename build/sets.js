// A build puts the sets of words of all rules here (wordSets.mjs).
