#include "exchange/reading/keys/KeyWords.h"

#include "exchange/reading/status/StatusReading.h"
#include "exchange/reading/tables/Captions.h"
#include "exchange/reading/values/WrittenDue.h"

#include <QRegularExpression>
#include <QSet>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 40;
constexpr qsizetype mostWords = 4;
constexpr qsizetype longestDefinition = 160;
constexpr qsizetype mostLines = 9;
constexpr qsizetype fewestLines = 3;

struct KeyPair
{
    QString name;
    QString definition;
};

QString lineAt(const QList<SourceDocument::Block> &blocks, qsizetype at)
{
    const auto *paragraph = at < blocks.size() ? std::get_if<Paragraph>(&blocks.at(at)) : nullptr;
    if (!paragraph || paragraph->text.size() > longestWord + longestDefinition)
        return {};
    return (paragraph->text.startsWith(u"- ") ? paragraph->text.sliced(2) : paragraph->text).simplified();
}

bool isPair(const QString &name, const QString &definition)
{
    return (mayBeOwnStatus(name) || colourFromWord(name) != Colour::None) && definition.size() <= longestDefinition
        && meaningOfWords(definition) != Status::NotAssessed;
}

/// "Rolling: on track", in one line.
std::optional<KeyPair> keyPairIn(const QString &line)
{
    static const QRegularExpression parting(u"\\s*(?::|=)\\s+|\\s+[–—-]\\s+"_s);
    const QRegularExpressionMatch match = parting.match(line);
    if (!match.hasMatch() || match.capturedStart() == 0 || match.capturedStart() > longestWord)
        return std::nullopt;
    const KeyPair pair{line.first(match.capturedStart()), line.sliced(match.capturedEnd())};
    return isPair(pair.name, pair.definition) ? std::optional(pair) : std::nullopt;
}

/// Nearly as many meanings as lines, and more than the names of statuses: a list of actions has its statuses again and
/// again.
bool explainsStatuses(const QList<KeyPair> &pairs, qsizetype fewest)
{
    QSet<int> meanings;
    bool isExplained = false;
    for (const KeyPair &pair : pairs) {
        meanings.insert(int(meaningOfWords(pair.definition)));
        isExplained = isExplained || !isStatusWord(pair.definition);
    }
    return pairs.size() >= fewest && meanings.size() >= fewestLines && meanings.size() + 1 >= pairs.size()
        && isExplained;
}

} // namespace

bool mayBeOwnStatus(const QString &text)
{
    const QString word = text.simplified();
    return !word.isEmpty() && word.size() <= longestWord && word.count(u' ') < mostWords && !word.endsWith(u'.')
        && !isDateLike(word) && (!isWholeCaption(word) || isStatusWord(word));
}

qsizetype learnKeyParagraphs(const QList<SourceDocument::Block> &blocks, qsizetype at, StatusScheme &scheme)
{
    QList<KeyPair> inLines;
    while (inLines.size() < mostLines) {
        const std::optional<KeyPair> pair = keyPairIn(lineAt(blocks, at + inLines.size()));
        if (!pair)
            break;
        inLines.append(*pair);
    }
    QList<KeyPair> inTurns; // the word above what it means
    while (inLines.isEmpty() && inTurns.size() < mostLines) {
        const KeyPair pair{lineAt(blocks, at + inTurns.size() * 2), lineAt(blocks, at + inTurns.size() * 2 + 1)};
        if (pair.definition.isEmpty() || !isPair(pair.name, pair.definition))
            break;
        inTurns.append(pair);
    }
    const bool isInLines = explainsStatuses(inLines, fewestLines);
    if (!isInLines && !explainsStatuses(inTurns, fewestLines + 1))
        return 0;
    for (const KeyPair &pair : isInLines ? inLines : inTurns)
        scheme.learn(pair.name, colourFromWord(pair.name), pair.definition);
    return isInLines ? inLines.size() : inTurns.size() * 2;
}

} // namespace waymark
