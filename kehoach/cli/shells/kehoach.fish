# Completion of kehoach in fish.
function __kehoach_complete
    set -l typed (commandline -opc) (commandline -ct)
    set -l answer (_KEHOACH_COMPLETE=(string join \n -- $typed | string collect) kehoach 2>/dev/null)
    if test (count $answer) -gt 1
        # An option keeps its sign: --format=json.
        set -l begun (string match -r -- '^--[^=]+=' (commandline -ct); or echo)
        printf '%s\n' $begun$answer[2..-1]
    else if test "$answer[1]" = files
        __fish_complete_path (commandline -ct)
    else if test "$answer[1]" = folders
        __fish_complete_directories (commandline -ct)
    end
end
complete --command kehoach --no-files --arguments '(__kehoach_complete)'
