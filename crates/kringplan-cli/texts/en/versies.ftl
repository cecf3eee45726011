### kringplan revise, diff, verify and digest: their help and their messages.

revise = Begin a new version of a plan
    .uitleg =
        The new version goes to another file. Keep the old one: it proves the chain.
        The new file names the version that it replaces, with its digest.
        The decision and the agreement of people are emptied: the circle decides on every version.
        Agreement to a part stays while those agreements are equal.

        Did you edit a copy already? Give it with --from; all changes come along.
        The checks in that copy must not have changed.
    .voorbeelden =
        kringplan revise plan.json -o plan-2.json
        kringplan revise plan.json -o plan-2.json --from edited.json
        kringplan revise plan.json -o plan-2.json --from edited.json --decided 2026-04-02 --by p3,p5
    .arg-file = The plan file with the version so far
    .arg-output = Write the new version to this file, which is not there yet
    .arg-from = A copy that holds the changes of the circle already
    .arg-decided = The day on which the circle decided on the new version
    .arg-by = Who of the circle decided: ids, with commas between

herzien-klaar = { $bestand } is version { $versie } and replaces version { $oud }. Keep the file of version { $oud } too.
herzien-besloten = The circle decided on this version on { $dag }.
herzien-besluit-leeg = Who decided and when is empty. The circle decides on version { $versie } anew.
herzien-akkoord-leeg = Ask everyone again whether they agree. Taken out is the agreement of: { $wie }.
herzien-akkoord-blijft = The agreement of { $wie } with { $afspraken } stays, as long as those agreements stay equal.
herzien-akkoord-nieuw = The edited file held agreement already of: { $wie }.
herzien-bestaat-al = { $bestand } is there already and stays. Choose another name for the new version.
