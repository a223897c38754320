package shop

import (
	"database/sql"
	"fmt"
	"net/http"
	"strings"

	"github.com/gin-gonic/gin"
	"github.com/labstack/echo/v4"
)

var db *sql.DB

type Store struct {
	db *sql.DB
}

func (s *Store) byStatus(status string) (*sql.Rows, error) {
	return s.db.Query("SELECT * FROM orders WHERE status = '" + status + "'") // finds
}

func orders(w http.ResponseWriter, r *http.Request) {
	customer := r.URL.Query().Get("customer")
	query := fmt.Sprintf("SELECT * FROM orders WHERE customer = '%s'", customer)
	rows, err := db.Query(query) // finds
	if err != nil {
		http.Error(w, err.Error(), 500)
		return
	}
	defer rows.Close()
}

func form(w http.ResponseWriter, r *http.Request) {
	var b strings.Builder
	b.WriteString("DELETE FROM orders WHERE id = ")
	b.WriteString(r.FormValue("id"))
	db.Exec(b.String()) // finds
}

func status(w http.ResponseWriter, r *http.Request) {
	store := &Store{db: db}
	store.byStatus(r.Header.Get("X-Status"))
}

func ginHandler(c *gin.Context) {
	sort := c.DefaultQuery("sort", "id")
	db.QueryRow("SELECT * FROM orders ORDER BY " + sort) // finds
}

func echoHandler(c echo.Context) error {
	_, err := db.ExecContext(c.Request().Context(), "UPDATE orders SET note = '"+c.FormValue("note")+"'") // finds
	return err
}

type filter struct {
	Name string
}

func bound(c *gin.Context) {
	var f filter
	if err := c.BindJSON(&f); err != nil {
		return
	}
	db.Query("SELECT * FROM orders WHERE name = '" + f.Name + "'") // finds
}
