#include "Manual.h"

#include "CommandLine.h"
#include "base/Version.h"

#include <QRegularExpression>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

/// Words as troff takes them: a line that begins with a full stop or an apostrophe would be a request.
QString troff(const QString &words)
{
    QString safe = words;
    safe.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s);
    return safe.startsWith(u'.') || safe.startsWith(u'\'') ? u"\\&"_s + safe : safe;
}

/// `--month`, `--status` … of one verb, each with what its help says.
QList<std::pair<QString, QString>> optionsOf(const Verb &verb)
{
    QCommandLineParser parser;
    verb.addOptions(parser);
    static const QRegularExpression option(u"^  (-.*?)(?:  +(.*))?$"_s);
    static const QRegularExpression further(u"^ {3,}(\\S.*)$"_s);
    QList<std::pair<QString, QString>> options;
    for (const QString &line : parser.helpText().split(u'\n')) {
        if (const QRegularExpressionMatch match = option.match(line); match.hasMatch())
            options.append({match.captured(1), match.captured(2)});
        else if (const QRegularExpressionMatch more = further.match(line); more.hasMatch() && !options.isEmpty())
            options.last().second = QString(options.last().second + u' ' + more.captured(1)).trimmed();
    }
    return options;
}

QString verbSection(const Verb &verb)
{
    QString text = u".TP\n.B %1\n%2\n.br\n%3.\n"_s.arg(troff(QString::fromLatin1(verb.name)),
        troff(QString::fromUtf8(verb.words)), troff(QString::fromUtf8(verb.summary)));
    for (const auto &[names, meaning] : optionsOf(verb))
        text += u".RS\n.TP\n.B %1\n%2\n.RE\n"_s.arg(troff(names), troff(meaning));
    return text;
}

} // namespace

QString manualPage()
{
    QString text = u".TH WAYMARK 1 \"\" \"Waymark %1\" \"User Commands\"\n"_s.arg(versionNumber())
        + u".SH NAME\nwaymark \\- keep an improvement plan and report on it\n"
          ".SH SYNOPSIS\n.B waymark\n.RI [ PLAN ]\n.br\n.B waymark\n.I VERB\n.RI [ ARGUMENT ...]\n"
          ".SH DESCRIPTION\nWithout a verb, the window opens, on a plan where one is named. Every verb works without a "
          "display, says what it did, and changes nothing where it refuses.\n.SH VERBS\n"_s;
    for (const Verb &verb : verbs())
        text += verbSection(verb);
    return text + u".SH OPTIONS\nEverywhere: "_s
        + troff(u"--author NAME, --today YYYY-MM-DD, --quiet, --format json, --help, --version"_s)
        + u".\n.SH EXIT STATUS\n0 done; 1 done, but something waits for a person; 2 the words are off; 3 refused.\n"
          ".SH FILES\nA plan is one file, \\fINAME\\fR.waymark, with everything that ever happened to it.\n"_s;
}

QString bashCompletion()
{
    static const QRegularExpression longName(u"--[a-z-]+"_s);
    const QString everywhere = u"--author --today --quiet --format --help --version"_s;
    QStringList names;
    QString cases;
    for (const Verb &verb : verbs()) {
        names.append(QString::fromLatin1(verb.name));
        QStringList words;
        for (const auto &option : optionsOf(verb)) {
            if (const QRegularExpressionMatch match = longName.match(option.first); match.hasMatch())
                words.append(match.captured());
        }
        cases += u"    %1) options=\"%2\" ;;\n"_s.arg(names.last(), (words + QStringList{everywhere}).join(u' '));
    }
    return u"# bash completion for waymark\n"
           "_waymark() {\n"
           "  local word=${COMP_WORDS[COMP_CWORD]} options=\"%1\"\n"
           "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
           "    COMPREPLY=($(compgen -W \"%2\" -- \"$word\") $(compgen -f -X '!*.waymark' -- \"$word\"))\n"
           "    return\n"
           "  fi\n"
           "  case ${COMP_WORDS[1]} in\n%3  esac\n"
           "  case $word in\n"
           "    -*) COMPREPLY=($(compgen -W \"$options\" -- \"$word\")) ;;\n"
           "    *) COMPREPLY=($(compgen -f -- \"$word\")) ;;\n"
           "  esac\n"
           "}\n"
           "complete -o filenames -F _waymark waymark\n"_s.arg(everywhere, names.join(u' '), cases);
}

} // namespace waymark
