#pragma once

#include "plan/Month.h"
#include "plan/Place.h"

#include <QWidget>

#include <optional>

namespace waymark {

/// A view of the open plan, and all that desk and window ask of one: they know no view by name. A new view is a class
/// of this and a line in frame/DeskPages.cpp. It is made when somebody goes there first.
class DeskPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// The record that is chosen here, to be shown beside; of kind Plan, or with a null id, where none is. Nothing
    /// where a view has no such choice: then the record beside stays.
    [[nodiscard]] virtual std::optional<query::Place> place() const { return std::nullopt; }
    /// To a record that the view shows.
    virtual void showRecord(const query::Place &) { }
    /// The month that people work on.
    virtual void setRound(Month) { }
    /// Somebody comes here, who works on that priority; null where it is the whole plan.
    virtual void arrive(const Id &) { }
    /// What placeRequested() asked for is shown, in that priority.
    virtual void led(const Id &) { }
    /// To the record below, with the keyboard, after one was dealt with.
    virtual void goToNext() { }
    /// The keyboard to what one works in; false where the first thing that takes it will do.
    virtual bool takeKeyboard() { return false; }
    /// Where F6 stops.
    [[nodiscard]] virtual QList<QWidget *> panes() { return {this}; }
    /// Writes what is typed; false where it was refused and stays.
    virtual bool save() { return true; }

Q_SIGNALS:
    /// Another record was chosen.
    void placeChosen(const waymark::query::Place &place);
    /// Somebody wants to go there, to the view that shows it.
    void placeRequested(const waymark::query::Place &place);
    /// Somebody wants to work on another month.
    void roundRequested(waymark::Month month);
};

} // namespace waymark
