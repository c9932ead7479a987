#include "exchange/source/RatingSigns.h"

#include "exchange/source/TextLines.h"
#include "exchange/SourceDocument.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

/// Calls `visit` with every text of the document that people read.
template <typename Document, typename Visit> void eachText(Document &document, const Visit &visit)
{
    for (auto &block : document.blocks) {
        if (auto *paragraph = std::get_if<Paragraph>(&block))
            visit(paragraph->text);
        auto *grid = std::get_if<Grid>(&block);
        if (!grid)
            continue;
        for (auto &row : grid->rows) {
            for (auto &cell : row.cells)
                visit(cell.text);
        }
    }
}

/// What a line says of signs: where it explains two, "● on track ▲ at risk", and where it is one and nothing else.
void takeExplained(const QString &text, QSet<QString> &explained)
{
    static const QRegularExpression sign(u"(?:^|[\\s;,|/])([✔✓☑✖✗✘☒▲△●○◯◐◑■□◆◇★☆▼⚠])(?=[\\s=:–—-])"_s);
    if (text.size() == 1)
        explained.insert(text);
    for (const QStringView line : QStringView(text).split(u'\n')) {
        QSet<QString> here;
        for (auto match = sign.globalMatch(line.toString()); match.hasNext();)
            here.insert(match.next().captured(1));
        if (here.size() > 1)
            explained += here;
    }
}

} // namespace

QString takeSign(QString &line)
{
    static const QRegularExpression sign(
        u"^((?:✔|✓|☑|✅|✖|✗|✘|☒|❌|▲|△|●|○|◯|◐|◑|■|□|◆|★|☆|▼|⚠|➔|→|⏳|🔴|🟥|🟠|🟡|🟧|🟨|🟢|🟩|🔵|🟦|⚪|⬜|🟣|🟪)\\x{FE0F}?)\\s+(?=\\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    if (line.startsWith(u"- "))
        line = line.sliced(2);
    const QRegularExpressionMatch match = sign.match(line);
    if (match.hasMatch())
        line = line.sliced(match.capturedLength()).trimmed();
    return match.captured(1);
}

void settleBullets(SourceDocument &document)
{
    bool isAny = false;
    QSet<QString> explained;
    eachText(std::as_const(document), [&](const QString &text) {
        if (!std::any_of(text.cbegin(), text.cend(), [](QChar letter) { return doubtfulSigns.contains(letter); }))
            return;
        isAny = isAny || beginsWithDoubtfulBullet(text);
        takeExplained(text, explained);
    });
    if (!isAny)
        return;
    eachText(document, [&](QString &text) {
        if (beginsWithDoubtfulBullet(text))
            text = withBulletsBut(text, explained);
    });
}

} // namespace waymark
