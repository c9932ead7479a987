#include "report/outline/MergeMinutes.h"

#include "analysis/proposal/ProposalWords.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

struct Minutes
{
    Q_DECLARE_TR_FUNCTIONS(Minutes)
};

ReportCell minutesCell(const QString &text)
{
    return {{}, {{text.isEmpty() ? u"–"_s : text}}, false};
}

QString writtenBy(const Signature &signature)
{
    if (!signature.time.isValid())
        return {};
    const QString name = signature.author.name.isEmpty() ? Minutes::tr("somebody") : signature.author.name;
    return u"%1, %2"_s.arg(name, QLocale().toString(signature.time.toLocalTime().date(), QLocale::LongFormat));
}

QString settledWords(Settled settled)
{
    switch (settled) {
    case Settled::Taken:
        return Minutes::tr("taken");
    case Settled::Left:
        return Minutes::tr("left as it was");
    case Settled::Open:
        return Minutes::tr("left open");
    }
    return {};
}

ReportTable filesTable(const MinutesOf &of)
{
    ReportTable table;
    table.name = Minutes::tr("Files");
    table.columns = {{Minutes::tr("File"), 3}, {Minutes::tr("Of"), 2}, {Minutes::tr("Last change"), 2},
        {Minutes::tr("What became of it"), 4}};
    for (const MinutesFile &file : of.files) {
        table.rows.append(
            {minutesCell(file.name), minutesCell(file.scope.isEmpty() ? Minutes::tr("the whole plan") : file.scope),
                minutesCell(writtenBy(file.latest)),
                minutesCell(file.refusal.isEmpty() ? Minutes::tr("merged") : file.refusal)});
    }
    return table;
}

QList<QList<ReportCell>> rowsOf(
    const Plan &before, const Proposal &decided, const MinutesOf &of, int file, int &taken, int &questions)
{
    QList<QList<ReportCell>> rows;
    for (const ProposedItem &item : decided.items) {
        if (item.place.document != file)
            continue;
        for (const ProposedChange &change : item.changes) {
            const Settled settled = settledAs(change, of.isLeftOpen);
            taken += settled == Settled::Taken ? 1 : 0;
            questions += change.isQuestion() ? 1 : 0;
            rows.append({minutesCell(analysis::proposedWords(before, item, change).join(u'\n')),
                minutesCell(writtenBy(change.here)), minutesCell(writtenBy(change.there)),
                minutesCell(change.isQuestion()
                        ? u"%1 (%2)"_s.arg(settledWords(settled), analysis::groundWords(change.ground))
                        : settledWords(settled))});
        }
    }
    return rows;
}

} // namespace

Settled settledAs(const ProposedChange &change, bool isLeftOpen)
{
    if ((change.ground == Ground::Outside && !change.isAccepted) || (isLeftOpen && change.isWaiting()))
        return Settled::Open;
    return change.isAccepted ? Settled::Taken : Settled::Left;
}

ReportOutline mergeMinutes(const Plan &before, const Proposal &decided, const MinutesOf &of)
{
    ReportOutline outline;
    outline.title = Minutes::tr("Minutes of a merge: %1").arg(before.info().title);
    outline.author = of.by;
    outline.organisation = before.info().partnership;
    outline.made = of.on;
    int taken = 0;
    int questions = 0;
    QList<ReportBlock> parts;
    for (int file = 0; file < int(of.files.size()); ++file) {
        const QList<QList<ReportCell>> rows = rowsOf(before, decided, of, file, taken, questions);
        if (rows.isEmpty())
            continue;
        const QString name = of.files.at(file).name;
        parts.append(ReportHeading{2, Minutes::tr("What came with %1").arg(name), u"file-%1"_s.arg(file)});
        ReportTable table;
        table.name = name;
        table.columns = {{Minutes::tr("Change"), 6}, {Minutes::tr("Written here by"), 2},
            {Minutes::tr("Written there by"), 2}, {Minutes::tr("Decided"), 2}};
        table.rows = rows;
        parts.append(table);
    }
    outline.blocks.append(ReportHeading{1, outline.title, u"minutes"_s});
    outline.blocks.append(ReportParagraph{
        {Minutes::tr("Merged by %1 on %2. Changes taken: %3. Questions: %4.")
                .arg(of.by.isEmpty() ? Minutes::tr("somebody") : of.by, QLocale().toString(of.on, QLocale::LongFormat))
                .arg(taken)
                .arg(questions)}});
    outline.blocks.append(ReportHeading{2, Minutes::tr("Files"), u"files"_s});
    outline.blocks.append(filesTable(of));
    outline.blocks += parts;
    return outline;
}

} // namespace waymark
