#pragma once

#include "desk/ViewContext.h"
#include "plan/Place.h"
#include "settings/DraftStore.h"
#include "support/form/Section.h"

class QVBoxLayout;

namespace waymark {

class PlanDocument;
class KeptCopy;
class QuietButton;
class RecordFields;
struct Error;

/// The evidence, risks, decisions or quotations of a record: each with its fields, to be typed in place, and a way to
/// add one. The fields are those of the catalogue, so a new one shows here by being there.
class BelongingsSection : public Section
{
    Q_OBJECT

public:
    /// `title` is what many are called: "Evidence", "Risks".
    BelongingsSection(const ViewContext &context, RecordKind kind, const QString &title, QWidget *parent);

    void showOf(const query::Place &owner, const DraftStore *drafts);
    void follow();
    bool save();

private:
    struct Card
    {
        Id id;
        QWidget *widget;
        RecordFields *fields;
        QuietButton *remove;
        KeptCopy *copy; ///< of evidence; null for the others
    };
    void rebuild();
    [[nodiscard]] Card makeCard(const Id &id);
    void addOne();
    void sayHowMany();

    PlanDocument &m_document;
    RecordKind m_kind;
    QString m_title;
    ViewContext m_context;
    query::Place m_owner;
    const DraftStore *m_drafts = nullptr;
    QVBoxLayout *m_lines;
    QuietButton *m_add;
    QList<Card> m_cards;
};

} // namespace waymark
