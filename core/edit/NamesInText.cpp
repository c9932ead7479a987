#include "edit/NamesInText.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace waymark::edit {

using namespace Qt::StringLiterals;

namespace {

/// A post, by a word that no name has.
bool saysPost(const QString &text)
{
    static const QRegularExpression post(
        u"\\b(head|director|manager|officer|lead|leads|chair|principal|adviser|advisor|coordinator|co-ordinator|dco|"
        u"dsco|psychologists?|therapists?|paediatricians?|specialists?|analysts?|administrators?|clinicians?|workers?|"
        "inspectors?|champions?|trainers?|accountants?|solicitors?|engineers?|planners?|"
        "senco|sencos|team|commissioner|consultant|chief|deputy|assistant|strategic|partner|practitioner|nurse|"
        "headteachers?|teachers?|governors?|forum|board|group|service|services)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(post);
}

/// What organisations and subjects are called: never the name of a person.
bool isSubject(const QString &text)
{
    static const QRegularExpression subject(u"\\b(education|health|care|social|families|children|young|people|skills|"
                                            u"learning|inclusion|early|help|schools?|"
                                            "public|send|sen|communities|finance|adults?|voice|participation|"
                                            "commissioning|performance|quality|nhs|icb|council|"
                                            "trust|local|authority|parents?|carers?|communications?|workforce|"
                                            "development|therapy|therapies|support|settings?|"
                                            "partnerships?|safeguarding|data|of|for)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    return text.contains(subject);
}

/// One to four words with capitals, none of them a post or a subject: "Ada Brook", "Dr J. van Reed", "Tom".
bool isPersonal(const QString &text)
{
    static const QRegularExpression name(
        u"^(?:(?:dr|mr|mrs|ms|miss|mx|prof|cllr|rev|sir|dame)\\.?\\s+)?\\p{Lu}[\\p{L}'’.-]*"
        "(?:\\s+(?:van|de|der|von|al|el|ó|o'|\\p{Lu}[\\p{L}'’.-]*)){0,3}(?:\\s*\\([^()]*\\))?$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const QString tidy = text.simplified();
    constexpr qsizetype longestAcronym = 4; // "HR" behind a comma is where somebody works
    const bool isAcronym = tidy.size() <= longestAcronym && tidy == tidy.toUpper();
    return !tidy.isEmpty() && !isAcronym && tidy.front().isUpper() && name.match(tidy).hasMatch() && !saysPost(tidy)
        && !isSubject(tidy);
}

bool isSeveralWords(const QString &text)
{
    return text.simplified().contains(u' ');
}

/// "Adult Social Care", "Northmoor Parents Together": several words with capitals, one of them of an organisation.
bool isOrganisation(const QString &text)
{
    static const QRegularExpression name(
        u"^\\p{Lu}[\\p{L}'’.-]*(?:\\s+\\p{Lu}[\\p{L}'’.-]*)+$"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.match(text.simplified()).hasMatch() && (isSubject(text) || saysPost(text));
}

/// A person and an organisation, in either order. "Kestrel Bay and Marsh Council" may be one name: behind two words
/// that could be a place what calls itself by where it is parts nothing.
bool arePersonAndOrganisation(const QStringList &parts)
{
    static const QRegularExpression ofAPlace(
        u"\\b(council|trust|nhs|icb|partnership|authority|alliance|borough|federation)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto isPerson = [](const QString &part) { return isSeveralWords(part.simplified()) && isPersonal(part); };
    if (parts.size() != 2)
        return false;
    return (isPerson(parts.first()) && isOrganisation(parts.last()) && !parts.last().simplified().contains(ofAPlace))
        || (isOrganisation(parts.first()) && isPerson(parts.last()));
}

/// At "&" and "and": two people, two posts that each say so, or a person and an organisation.
QStringList partedByAnd(const QString &text)
{
    static const QRegularExpression joint(u"\\s*&\\s*|\\s+and\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = text.split(joint, Qt::SkipEmptyParts);
    if (parts.size() < 2)
        return {text};
    const bool areNames = std::all_of(parts.cbegin(), parts.cend(), &isPersonal);
    // Behind "Head of Attendance" two words with capitals may as well be the rest of that post.
    const bool mayGoOn =
        text.contains(u" of "_s, Qt::CaseInsensitive) || text.contains(u" for "_s, Qt::CaseInsensitive);
    const bool arePosts = std::all_of(parts.cbegin(), parts.cend(), [mayGoOn](const QString &part) {
        return isSeveralWords(part) && (saysPost(part) || (isPersonal(part) && !mayGoOn));
    });
    return areNames || arePosts || arePersonAndOrganisation(parts) ? parts : QStringList{text};
}

/// At commas: only where all that stands between them reads as a name of several words (one behind the last "and" may
/// be short). A surname before a first name is one person.
QStringList partedByComma(const QString &text)
{
    if (!text.contains(u','))
        return partedByAnd(text);
    static const QRegularExpression joint(
        u"\\s*,\\s*(?:and\\s+|&\\s*)?|\\s*&\\s*|\\s+and\\s+"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList parts = text.split(joint, Qt::SkipEmptyParts);
    const bool areNames = std::all_of(parts.cbegin(), parts.cend(), &isPersonal);
    const qsizetype longer = std::count_if(parts.cbegin(), parts.cend(), &isSeveralWords);
    const bool isSurnameFirst = parts.size() == 2 && !isSeveralWords(parts.first());
    return areNames && parts.size() > 1 && !isSurnameFirst && (longer > 0 || parts.size() > 2) ? parts
                                                                                               : QStringList{text};
}

} // namespace

QStringList namesIn(const QString &text)
{
    // A slash inside a word ("IT/IS lead") parts two names just as " / " does: that is how plans are written. In these
    // it does not.
    static const QRegularExpression whole(
        u"\\b(n|c|w|a|24|o)/(a|o|c|e|prof|7|b)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separator(u"[/;\\n]"_s);
    constexpr char16_t kept = u'\uE000'; // stands for a slash that does not part
    QString guarded = text;
    guarded.replace(whole, u"\\1%1\\2"_s.arg(QChar(kept)));
    QStringList names;
    for (const QString &part : guarded.split(separator)) {
        QString piece = part.simplified();
        if (piece.startsWith(u"- "))
            piece = piece.mid(2);
        for (const QString &name : partedByComma(piece)) {
            const QString tidy = QString(name).replace(QChar(kept), u'/').simplified();
            if (!tidy.isEmpty())
                names.append(tidy);
        }
    }
    return names;
}

bool isNobody(const QString &name)
{
    static const QSet<QString> words{u"n/a"_s, u"na"_s, u"-"_s, u"–"_s, u"—"_s, u"--"_s, u"tbc"_s, u"tbd"_s, u"tba"_s,
        u"none"_s, u"vacant"_s, u"vacancy"_s, u"all"_s, u"nobody"_s, u"unknown"_s, u"to be confirmed"_s,
        u"to be appointed"_s, u"to be agreed"_s, u"to be decided"_s, u"not applicable"_s, u"not known"_s, u"?"_s,
        u"unassigned"_s, u"everyone"_s, u"post vacant"_s, u"vacant post"_s, u"not yet known"_s, u"nil"_s, u"x"_s};
    QString word = name.simplified().toLower();
    while (word.endsWith(u'.') || word.endsWith(u'*'))
        word.chop(1);
    return words.contains(word);
}

} // namespace waymark::edit
