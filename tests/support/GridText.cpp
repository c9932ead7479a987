#include "GridText.h"

#include <QRegularExpression>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

Cell cellFrom(QString text)
{
    Cell cell;
    static const QRegularExpression span(u"^<(\\d+)>"_s);
    if (const auto match = span.match(text); match.hasMatch()) {
        cell.columns = match.captured(1).toInt();
        text.remove(0, match.capturedLength());
    }
    static const QRegularExpression fill(u"\\{(#[0-9a-f]{6})\\}$"_s);
    if (const auto match = fill.match(text); match.hasMatch()) {
        cell.fill = match.captured(1);
        text.chop(match.capturedLength());
    }
    cell.continued = text == u"^"_s;
    cell.text = cell.continued ? QString() : text.replace(u'/', u'\n');
    return cell;
}

QStringList partsOf(const DraftAction &action)
{
    QStringList parts{action.ref + u' ' + action.text};
    const auto add = [&parts](const char *name, const QString &text) {
        if (!text.isEmpty())
            parts.append(QLatin1StringView(name) + u' ' + text);
    };
    add("due", action.due.isNone() ? QString() : u"%1 %2"_s.arg(action.due.kindText(), action.due.source()));
    add("leads", action.leads.join(u", "));
    add("status", action.status == Status::NotAssessed ? QString() : statusText(action.status));
    add("written", action.statusText);
    add("said", action.said);
    add("next", action.next);
    add("new", action.newDue.source());
    add("note", action.note);
    return parts;
}

QString kpiText(const DraftKpi &kpi)
{
    QStringList parts{
        kpi.ref + u' ' + kpi.text, kpi.baselineSource + (kpi.baseline ? u"=%1"_s.arg(*kpi.baseline) : QString())};
    for (const DraftTarget &target : kpi.targets)
        parts.append(u"%1: %2%3"_s.arg(target.months)
                         .arg(target.source, target.value ? u"=%1"_s.arg(*target.value) : QString()));
    if (!kpi.note.isEmpty())
        parts.append(u"note "_s + kpi.note);
    return u"kpi "_s + parts.join(u" | ");
}

QString outcomeText(const DraftOutcome &outcome)
{
    QString text = u"outcome %1 %2"_s.arg(outcome.ref, outcome.text);
    if (!outcome.leads.isEmpty())
        text += u" | leads "_s + outcome.leads.join(u", ");
    return outcome.note.isEmpty() ? text : text + u" | note "_s + outcome.note;
}

} // namespace

SourceDocument documentOf(const QString &lines, const QString &name)
{
    SourceDocument document{name, {}, {}};
    bool inTable = false;
    for (const QString &line : lines.split(u'\n')) {
        const QString text = line.trimmed();
        if (text.isEmpty()) {
            inTable = false;
        } else if (text.startsWith(u'[') && text.endsWith(u']')) {
            document.blocks.append(Grid{text.mid(1, text.size() - 2), {}});
            inTable = true;
        } else if (inTable) {
            auto &grid = std::get<Grid>(document.blocks.last());
            GridRow row{{}, int(grid.rows.size()) + 1};
            for (const QString &cell : line.split(u'|'))
                row.cells.append(cellFrom(cell.trimmed()));
            grid.rows.append(row);
        } else if (text.startsWith(u'#')) {
            const int level = int(text.indexOf(u' '));
            document.blocks.append(Heading{level, text.mid(level + 1)});
        } else {
            document.blocks.append(Paragraph{text});
        }
    }
    return document;
}

QString draftText(const Result<PlanDraft> &draft)
{
    if (!draft)
        return u"! "_s + draft.error().sentence;
    QStringList lines;
    for (const DraftPriority &priority : draft->priorities) {
        QStringList parts{u"priority %1 %2"_s.arg(priority.number, priority.title).trimmed()};
        if (!priority.group.leadPost.isEmpty())
            parts.append(priority.group.name + u" led by "_s + priority.group.leadPost);
        lines.append(parts.join(u" | "));
        for (const DraftOutcome &outcome : priority.outcomes) {
            lines.append(outcomeText(outcome).trimmed());
            for (const DraftAction &action : outcome.actions)
                lines.append(u"action "_s + partsOf(action).join(u" | ").trimmed());
        }
    }
    for (const DraftKpi &kpi : draft->kpis)
        lines.append(kpiText(kpi));
    return lines.join(u'\n').replace(u"\n- "_s, u"/- "_s);
}

QString noteText(const PlanDraft &draft)
{
    QStringList lines;
    for (const ReadingNote &note : draft.notes)
        lines.append(u"%1: “%2”, %3"_s.arg(note.place, note.found, note.made));
    return lines.join(u'\n');
}

QString allWords(const PlanDraft &draft)
{
    QStringList all{draft.title, draftText(draft), noteText(draft)};
    for (const DraftMeaning &meaning : draft.meanings)
        all << meaning.colour << meaning.definition;
    for (const DraftPriority &priority : draft.priorities)
        all << priority.group.name << priority.group.leadPost;
    for (const DraftRisk &risk : draft.risks)
        all << risk.text << risk.mitigation << risk.owner;
    for (const DraftDecision &decision : draft.decisions)
        all << decision.text << decision.to << decision.answer;
    for (const DraftEvidence &evidence : draft.evidence)
        all << evidence.title << evidence.shows;
    for (const DraftTerm &term : draft.terms)
        all << term.term << term.meaning;
    for (const DraftKpi &kpi : draft.kpis) {
        for (const DraftReading &reading : kpi.readings)
            all << reading.source;
    }
    all << draft.kept;
    return all.join(u'\n');
}

} // namespace waymark::test
