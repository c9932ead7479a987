#pragma once

#include "base/Error.h"
#include "desk/ThemeSource.h"
#include "support/table/CellDrafts.h"
#include "support/table/EditThen.h"

#include <QWidget>

#include <memory>

class QKeyEvent;
class QLabel;
class QVBoxLayout;

namespace waymark {

class FieldDraft;

/// An editor that lies over a cell and may grow beyond it, with a line underneath: how what is typed is understood, or
/// why it was refused. Refused words stay as they were typed, and the editor stays open.
///
/// Esc takes back, Tab accepts and goes to the next cell, Enter (or Ctrl+Enter) accepts and goes to the next row.
/// Leaving it for another place of the window accepts.
class CellEditor : public QWidget
{
    Q_OBJECT

public:
    explicit CellEditor(const ThemeSource &themes, QWidget *parent);
    ~CellEditor() override;

    [[nodiscard]] virtual QString text() const = 0;
    virtual void setText(const QString &text) = 0;

    /// What is typed is kept there, a second after the last key, until it is accepted or taken back; what was kept is
    /// begun with.
    void keepDraft(const CellDrafts &drafts, const DraftPlace &place);
    /// It reached the plan, or is not wanted.
    void dropDraft();

    /// The value it begins with; once, for what is being typed is never replaced by what changes meanwhile.
    void begin(const QString &text);
    /// Keeps the editor open and says why.
    void refuse(const Error &error);
    /// The refusal shown; empty where there is none.
    [[nodiscard]] QString refusal() const;
    /// The line underneath.
    [[nodiscard]] QString note() const;

    /// Lies over this rectangle of the parent, as large as it needs to be but inside the parent.
    void placeOver(const QRect &cell);
    /// What the value is called: for screen readers.
    void setValueName(const QString &name);

Q_SIGNALS:
    void accepted(waymark::EditThen then);
    void cancelled();

protected:
    /// The widget that one types in; once, in the constructor.
    void setContent(QWidget *content);
    [[nodiscard]] const Theme &theme() const { return m_themes.now(); }
    [[nodiscard]] const ThemeSource &themes() const { return m_themes; }
    void setNote(const QString &note);
    /// Typing goes on: the refusal no longer holds, and the draft is kept.
    void typed();
    /// Called when the content wants another size.
    void replace();
    /// Keys of a kind of editor, before those of all; true where it was one.
    virtual bool handleKey(QKeyEvent &event);
    /// The least size of the content.
    [[nodiscard]] virtual QSize contentSize() const;

    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    bool handleKeyPress(QKeyEvent &event);

    const ThemeSource &m_themes;
    QRect m_cell;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_layout;
    QLabel *m_note;
    QString m_quietNote;
    std::unique_ptr<FieldDraft> m_draft;
    bool m_hasBegun = false;
    bool m_isRefused = false;
};

} // namespace waymark
