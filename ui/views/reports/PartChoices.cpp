#include "views/reports/PartChoices.h"

#include "settings/Settings.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

using namespace Qt::StringLiterals;

namespace {

QString leftOutName(ReportKind kind)
{
    return u"report/without-"_s + kindId(kind);
}

/// What is kept where all of a kind is taken in; without a word the annexes would be left out.
const QString nothing = u"nothing"_s;

} // namespace

PartChoices::PartChoices(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 8);
    lines->setSpacing(2);
    // A box for every part there is: a kind shows its own, so that none is made anew under somebody's fingers.
    QList<ReportPart> all;
    for (const ReportKind kind : offeredReports()) {
        for (const ReportPart part : partsOf(kind)) {
            if (!all.contains(part))
                all.append(part);
        }
    }
    for (const ReportPart part : std::as_const(all)) {
        auto *box = new QCheckBox(partWords(part), this);
        m_boxes.append({part, box});
        lines->addWidget(box);
        connect(box, &QCheckBox::clicked, this, [this] {
            leaveOut(m_kind, without());
            keep();
            Q_EMIT changed();
        });
    }
    for (const ReportKind kind : offeredReports()) {
        const QString kept = settings.text(leftOutName(kind));
        leaveOut(kind, kept.isEmpty() ? annexesOf(kind) : partsFromIds(kept.split(u',')));
    }
}

void PartChoices::keep() const
{
    QStringList ids;
    for (const ReportPart part : without())
        ids.append(partId(part));
    m_settings.setText(leftOutName(m_kind), ids.isEmpty() ? nothing : ids.join(u','));
}

void PartChoices::setKind(ReportKind kind, qsizetype priorities)
{
    m_kind = kind;
    const auto known =
        std::find_if(m_leftOut.cbegin(), m_leftOut.cend(), [kind](const auto &entry) { return entry.first == kind; });
    const QList<ReportPart> left = known == m_leftOut.cend() ? QList<ReportPart>() : known->second;
    for (const auto &[part, box] : std::as_const(m_boxes)) {
        box->setText(annexesOf(kind).contains(part) ? tr("%1 (annex)").arg(partWords(part)) : partWords(part));
        box->setVisible(canHave(kind, part, priorities));
        box->setEnabled(!isNeeded(part));
        box->setChecked(!left.contains(part) || isNeeded(part));
    }
}

QList<ReportPart> PartChoices::without() const
{
    QList<ReportPart> left;
    for (const ReportPart part : partsOf(m_kind)) {
        const auto entry =
            std::find_if(m_boxes.cbegin(), m_boxes.cend(), [part](const auto &each) { return each.first == part; });
        if (!entry->second->isChecked())
            left.append(part);
    }
    return left;
}

int PartChoices::leftOutCount() const
{
    const QList<ReportPart> annexes = annexesOf(m_kind);
    return int(std::count_if(m_boxes.cbegin(), m_boxes.cend(), [&annexes](const auto &each) {
        return !each.second->isHidden() && !each.second->isChecked() && !annexes.contains(each.first);
    }));
}

void PartChoices::leaveOut(ReportKind kind, const QList<ReportPart> &parts)
{
    m_leftOut.removeIf([kind](const auto &entry) { return entry.first == kind; });
    m_leftOut.append({kind, parts});
}

} // namespace waymark
