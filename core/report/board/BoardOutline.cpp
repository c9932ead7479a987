#include "report/board/BoardOutline.h"

#include "report/board/BoardFirstPage.h"
#include "report/board/BoardHead.h"
#include "report/board/BoardSecondPage.h"
#include "report/data/ReportWords.h"

namespace waymark::report_words {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPages = 12; ///< of a whole plan

int pagesOfGroup(const ReportData &data)
{
    return data.sections.isEmpty() || 1 + 2 * data.sections.size() <= mostPages ? 2 : 1;
}

void addFirstPage(const Board &board, QList<ReportBlock> &blocks)
{
    addBoardFigures(board, blocks);
    if (board.whole.has(ReportPart::Exceptions))
        addBoardExceptions(board, blocks);
    if (board.whole.has(ReportPart::Asks))
        addBoardAsks(board, blocks);
}

bool hasSecondPage(const ReportData &data)
{
    return data.has(ReportPart::Progress) || data.has(ReportPart::Kpis) || data.has(ReportPart::Milestones)
        || data.has(ReportPart::Risks) || data.has(ReportPart::Voices);
}

void addSecondPage(const Board &board, QList<ReportBlock> &blocks)
{
    const qsizetype start = blocks.size();
    if (board.whole.has(ReportPart::Progress))
        addBoardProgress(board, blocks);
    if (board.whole.has(ReportPart::Kpis))
        addBoardTiles(board, blocks);
    addBoardFoot(board, blocks);
    std::get<ReportBand>(blocks[start]).isPageStart = true;
}

} // namespace

void addBoard(const ReportData &data, const ReportHeading &title, const BoardLimits &limits, QList<ReportBlock> &blocks)
{
    if (data.sections.isEmpty()) {
        const Board board{data, data, {}, 2, limits};
        addBoardHead(board, title, blocks);
        addFirstPage(board, blocks);
        if (hasSecondPage(data))
            addSecondPage(board, blocks);
        addBoardKey(data, 2, limits, blocks);
        return;
    }
    addFrontHead(data, title, blocks);
    if (data.has(ReportPart::Priorities))
        addGroupsAtAGlance(data, limits, blocks);
    addBoardKey(data, 2, limits, blocks);
    for (qsizetype index = 0; index < data.sections.size(); ++index) {
        const ReportData &section = data.sections.at(index);
        const Board board{section, data, u"group-%1-"_s.arg(index + 1), 3, limits};
        addBoardHead(board, {2, section.identity.scope, u"group-%1"_s.arg(index + 1), true}, blocks);
        addFirstPage(board, blocks);
        if (pagesOfGroup(data) == 2 && hasSecondPage(data))
            addSecondPage(board, blocks);
    }
}

} // namespace waymark::report_words
