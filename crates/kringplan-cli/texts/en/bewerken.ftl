### kringplan edit: help and messages.

edit = Fill in a plan on a page in your browser
    .uitleg =
        The page comes from this program and opens in your browser. No internet is needed:
        only this computer can reach it, and nothing leaves.
        With a file the page saves in that file. Without one you choose on the page itself.
        Close the page and the program stops by itself. Ctrl-C stops it at once.

        The address on standard output holds for one start. Do not pass it on:
        whoever has it and works on this computer can read the plan.
    .voorbeelden =
        kringplan edit
        kringplan edit plan.json
        kringplan edit plan.json --no-open
        kringplan edit plan.json --app target/editor
    .arg-file = The plan file in which the page saves
    .arg-no-open = Open no browser; only show the address
    .arg-port = The port on this computer; without this option a free one
    .arg-app = Take the page from this folder instead of from the program
    .arg-wait = How long we wait for the first page, in seconds
    .arg-stop-after = How long after the page is closed the program stops, in seconds

waarde-seconds = SECONDS

## Messages. $bestand: the plan file; $map: the folder of the page
bewerken-begonnen = The page is ready. Close the page when you are done, or stop with Ctrl-C.
bewerken-geen-browser = No browser opened. Open the address above yourself.
bewerken-klaar = The page is closed. Done.
bewerken-niemand = { $seconden ->
    [one] No page came within one second. Stopped.
   *[other] No page came within { $seconden } seconds. Stopped.
}
bewerken-zonder-editor = This program was built without the page to fill in a plan. Give the folder of that built page with --app. Or build the program with: cargo build --bin kringplan --features editor
bewerken-geen-editor = { $map } is no folder with the built page: there is no index.html in it. Look whether it is the right folder.
bewerken-map-te-groot = { $map } holds far more than the page. Look whether it is the right folder.
bewerken-streepje = The page saves in a file. Give the name of a plan file instead of a dash.
bewerken-bestaat-niet = { $bestand } does not exist. Make it first with: kringplan new familiegroepsplan -o { $bestand }
bewerken-vergrendeld = { $bestand } is behind a passphrase. Start kringplan edit without a file and open it on the page. Or take the plan out first with kringplan unlock.
bewerken-poort = We cannot listen on port { $poort }. Choose another one, or leave out --port.
bewerken-luisteren = This program may not listen on this computer. Ask whoever manages the computer.

## What the page hears when saving fails.
bewerken-geen-plan = This program has no file. Save the plan as a file yourself.
bewerken-intussen = The file changed or went away meanwhile. Nothing was overwritten.
bewerken-onleesbaar = This is no plan that we can read. Nothing was saved.
bewerken-te-groot = This plan is larger than the limit. Nothing was saved.
bewerken-onaf = The plan did not come over whole. Nothing was saved.
bewerken-zonder-stand = Say over which state of the file you write. Nothing was saved.
